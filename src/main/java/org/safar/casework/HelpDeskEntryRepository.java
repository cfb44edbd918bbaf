package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Keeps entries of desks. Those of another organisation are not found.
@ApplicationScoped
class HelpDeskEntryRepository implements PanacheRepositoryBase<HelpDeskEntry, HelpDeskEntry.Key> {

    List<HelpDeskEntry> of(long organisation, List<UUID> cases) {
        return list("organisation = ?1 and helpCase in ?2 order by number", organisation, cases);
    }
}
