package org.safar.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Language;
import org.safar.i18n.SearchFold;

/// Reads names and codes of states, in every language of the portal.
final class ListedCountries {

    private static final Pattern BETWEEN = Pattern.compile("[,;/\n|]+");

    /// Other names by which lists call the states that people are sent to.
    private static final Map<String, String> ALSO =
            Map.ofEntries(
                    Map.entry("Республика Корея", "KR"),
                    Map.entry("Южная Корея", "KR"),
                    Map.entry("Корея", "KR"),
                    Map.entry("Koreya Respublikasi", "KR"),
                    Map.entry("Janubiy Koreya", "KR"),
                    Map.entry("South Korea", "KR"),
                    Map.entry("Түштүк Корея", "KR"),
                    Map.entry("Оңтүстік Корея", "KR"),
                    Map.entry("Кореяи Ҷанубӣ", "KR"),
                    Map.entry("Российская Федерация", "RU"),
                    Map.entry("РФ", "RU"),
                    Map.entry("Русия", "RU"),
                    Map.entry("Орусия", "RU"),
                    Map.entry("Англия", "GB"),
                    Map.entry("Соединённое Королевство", "GB"),
                    Map.entry("Соединенные Штаты Америки", "US"),
                    Map.entry("США", "US"),
                    Map.entry("ОАЭ", "AE"),
                    Map.entry("UAE", "AE"),
                    Map.entry("BAA", "AE"),
                    Map.entry("Турецкая Республика", "TR"),
                    Map.entry("Turkey", "TR"),
                    Map.entry("Лаҳистон", "PL"),
                    Map.entry("Чехия", "CZ"),
                    Map.entry("Киргизия", "KG"));

    private static final Map<String, Country> BY_NAME = byName();

    private ListedCountries() {}

    /// What a cell names.
    ///
    /// @param countries in order of their codes; empty for an empty cell
    /// @param unknown the first word that names no state, or empty
    record Reading(SortedSet<Country> countries, String unknown) {}

    static Reading read(String cell) {
        var countries = new TreeSet<Country>();
        var unknown = "";
        for (var part : parts(cell)) {
            var found = country(part);
            if (found.isPresent()) {
                countries.add(found.get());
            } else if (unknown.isEmpty()) {
                unknown = part;
            }
        }
        return new Reading(countries, unknown);
    }

    private static List<String> parts(String cell) {
        return Stream.of(BETWEEN.split(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.matches("[-–—]+"))
                .toList();
    }

    private static Optional<Country> country(String name) {
        return Country.ofCode(name.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(BY_NAME.get(SearchFold.fold(name))));
    }

    private static Map<String, Country> byName() {
        var names = new HashMap<String, Country>();
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            var country = new Country(code);
            for (var language : Language.values()) {
                names.putIfAbsent(SearchFold.fold(CountryNames.name(country, language)), country);
                names.putIfAbsent(
                        SearchFold.fold(Locale.of("", code).getDisplayCountry(language.locale())),
                        country);
            }
            names.putIfAbsent(
                    Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), country);
        }
        ALSO.forEach((name, code) -> names.put(SearchFold.fold(name), new Country(code)));
        return names;
    }
}
