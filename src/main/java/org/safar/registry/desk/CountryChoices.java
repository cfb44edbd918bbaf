package org.safar.registry.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.registry.RegistryWords;
import org.safar.web.Choice;

/// Countries to choose from, in the order of the reader's alphabet.
final class CountryChoices {

    private CountryChoices() {}

    /// @param chosen codes that are chosen already
    static List<Choice> of(
            Collection<Country> countries, Collection<String> chosen, RegistryWords words) {
        return countries.stream()
                .map(country ->
                        new Choice(
                                country.code(),
                                words.country(country),
                                chosen.contains(country.code())))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }

    /// @return every country of the world but those
    static List<Country> allBut(Set<Country> countries) {
        return all().filter(country -> !countries.contains(country)).toList();
    }

    static Stream<Country> all() {
        return Stream.of(Locale.getISOCountries()).map(Country::new);
    }
}
