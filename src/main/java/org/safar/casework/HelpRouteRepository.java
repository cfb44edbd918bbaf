package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Keeps which organisation is asked about a country.
@ApplicationScoped
class HelpRouteRepository implements PanacheRepository<HelpRoute> {

    /// @return rows for that country that fit that topic, the most fitting first
    List<HelpRoute> fitting(String country, String topic) {
        return list(
                "country = ?1 and (topic = ?2 or topic is null) order by topic nulls last",
                country,
                topic);
    }
}
