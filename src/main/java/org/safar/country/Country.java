package org.safar.country;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A state, by its ISO 3166-1 code.
///
/// @param code two capital letters, for example `KZ`
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> CODES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// Russia has eleven zones: days are counted by the time of the capital.
    private static final String ZONE_OF_RUSSIA = "Europe/Moscow";

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(
                    "`" + code + "` is not a country code of ISO 3166-1");
        }
    }

    /// @return the country, or empty when ISO 3166-1 knows no such code
    public static Optional<Country> ofCode(String code) {
        return CODES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /// @return the time zone in which this country's days begin; UTC where the country has none of
    ///   its own
    public ZoneId zone() {
        if (code.equals("RU")) {
            return ZoneId.of(ZONE_OF_RUSSIA);
        }
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null).stream()
                .sorted()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }
}
