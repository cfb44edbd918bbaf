package org.safar.country;

import java.util.List;
import java.util.Optional;

/// A part of a state, by its ISO 3166-2 code. The regions of Kazakhstan are known, and its three
/// cities that belong to no region.
///
/// @param code for example `KZ-75`
public record Region(String code) {

    private static final List<String> CODES =
            List.of(
                    "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35",
                    "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71",
                    "KZ-75", "KZ-79");

    /// All regions that are known, by their codes.
    public static final List<Region> ALL = CODES.stream().map(Region::new).toList();

    public Region {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("`" + code + "` is not a region that is known");
        }
    }

    /// @return the region, or empty when none with that code is known
    public static Optional<Region> ofCode(String code) {
        return CODES.contains(code) ? Optional.of(new Region(code)) : Optional.empty();
    }

    /// @return the state it is a part of
    public Country country() {
        return new Country(code.substring(0, code.indexOf('-')));
    }
}
