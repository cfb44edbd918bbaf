package org.safar.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceEvent;

/// An event to be published, and what its source tells of the agency.
///
/// @param names at least one, each of at most 300 letters; the first is the name of the agency
///   itself when the agency is new
/// @param country where the agency is registered, or `null` when the source does not tell
/// @param registrationNumber BIN, INN or the like, or `null`
/// @param event what is reported
public record ReportedEvent(
        List<NamedAs> names,
        @Nullable Country country,
        @Nullable String registrationNumber,
        LicenceEvent event) {

    /// @throws IllegalArgumentException when there is no name, or when the agency's identifier
    ///   cannot be part of an address
    public ReportedEvent {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an agency needs a name");
        }
        if (!event.agency().matches(Agency.ID)) {
            throw new IllegalArgumentException(
                    "`%s` cannot be part of an address: small letters, digits and hyphens only"
                            .formatted(event.agency()));
        }
    }
}
