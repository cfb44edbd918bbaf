package org.safar.registry.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reads and adds looks at sources.
@ApplicationScoped
class SourceCheckRepository implements PanacheRepository<SourceCheckRow> {

    Map<String, LocalDate> last(Collection<String> agencies) {
        var last = new HashMap<String, LocalDate>();
        getEntityManager()
                .createQuery(
                        "select agencyId, max(checkedOn) from SourceCheckRow"
                                + " where agencyId in :agencies group by agencyId",
                        Object[].class)
                .setParameter("agencies", agencies)
                .getResultList()
                .forEach(row -> last.put((String) row[0], (LocalDate) row[1]));
        return last;
    }
}
