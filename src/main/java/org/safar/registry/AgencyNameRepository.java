package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/// Reads and adds names of agencies.
@ApplicationScoped
class AgencyNameRepository implements PanacheRepositoryBase<AgencyName, AgencyName.Key> {

    List<AgencyName> ofAgencies(Collection<String> agencies) {
        return list("key.agencyId in ?1 order by key.agencyId, key.rank", agencies);
    }
}
