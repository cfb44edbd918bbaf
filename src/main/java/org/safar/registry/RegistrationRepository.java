package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.safar.registry.licence.LicenceEvent.Source;

/// Reads sources of agencies that are only registered.
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<RegistrationRow, String> {

    /// @return agency → where it was read that it is registered, for those that have such a source
    Map<String, Source> ofAgencies(Collection<String> agencies) {
        return list("agencyId in ?1", agencies).stream()
                .collect(Collectors.toMap(row -> row.agencyId, RegistrationRow::toSource));
    }
}
