package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// Reads the chain of events by position.
@ApplicationScoped
class ChainRepository implements PanacheRepositoryBase<LicenceEventRow, Long> {

    /// An event and the name of its agency.
    record Named(LicenceEventRow row, String agency) {}

    /// @param country where the agencies are registered, or `null` for all
    List<Named> latest(@Nullable Country country, int limit) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select e, a.name from LicenceEventRow e, Agency a"
                                        + " where a.id = e.agencyId"
                                        + (country == null ? "" : " and a.country = :country")
                                        + " order by e.position desc",
                                Object[].class)
                        .setMaxResults(limit);
        if (country != null) {
            query.setParameter("country", country.code());
        }
        return query.getResultList().stream()
                .map(columns -> new Named((LicenceEventRow) columns[0], (String) columns[1]))
                .toList();
    }
}
