package org.safar.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safar.country.Country;

/// Which day it is where agencies are: at one moment there are up to three.
///
/// @param day where nobody knows the country
/// @param later ISO 3166-1 codes of countries where it is the day after
/// @param earlier ISO 3166-1 codes of countries where it is the day before
record DayAtAgencies(LocalDate day, List<String> later, List<String> earlier) {

    private static final Map<String, ZoneId> ZONES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .collect(
                            Collectors.toMap(
                                    Function.identity(), code -> new Country(code).zone()));

    static DayAtAgencies of(Clock clock) {
        var day = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return new DayAtAgencies(
                day, countries(day.plusDays(1), clock), countries(day.minusDays(1), clock));
    }

    private static List<String> countries(LocalDate day, Clock clock) {
        return ZONES.entrySet().stream()
                .filter(zone -> LocalDate.now(clock.withZone(zone.getValue())).equals(day))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
