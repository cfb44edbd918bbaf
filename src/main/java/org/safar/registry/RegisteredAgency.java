package org.safar.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceEvent.Source;

/// An agency of which a source only tells that the firm is registered, and nothing of a licence.
///
/// @param id stable identifier, part of addresses
/// @param names at least one, each of at most 300 letters; the first is the name of the agency
///   itself
/// @param country where it is registered, or `null` when the source does not tell
/// @param number BIN, INN or the like, at most 60 letters: what makes it a registered firm
/// @param source where it was read
public record RegisteredAgency(
        String id, List<NamedAs> names, @Nullable Country country, String number, Source source) {

    /// @throws IllegalArgumentException when there is no name or no number, or when the identifier
    ///   cannot be part of an address
    public RegisteredAgency {
        names = List.copyOf(names);
        if (names.isEmpty() || number.isBlank()) {
            throw new IllegalArgumentException("a registered agency needs a name and a number");
        }
        if (!id.matches(Agency.ID)) {
            throw new IllegalArgumentException(
                    "`%s` cannot be part of an address: small letters, digits and hyphens only"
                            .formatted(id));
        }
    }
}
