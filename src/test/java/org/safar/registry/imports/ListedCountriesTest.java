package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Language;

class ListedCountriesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/imports/countries.csv", useHeadersInDisplayName = true)
    void countriesAreReadAsListsWriteThem(
            @Nullable String cell, @Nullable String codes, @Nullable String unknown, String why) {
        var read = ListedCountries.read(Objects.requireNonNullElse(cell, ""));

        assertThat(read.countries().stream().map(Country::code).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(Objects.requireNonNullElse(codes, ""));
        assertThat(read.unknown()).as(why).isEqualTo(Objects.requireNonNullElse(unknown, ""));
    }

    static Stream<String> everyCountry() {
        return Stream.of(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("everyCountry")
    void noNameOfACountryMeansAnother(String code) {
        for (var language : Language.values()) {
            var name = CountryNames.name(new Country(code), language);
            // "Saint Helena, Ascension and so on" is a list of names.
            if (!name.contains(",")) {
                assertThat(ListedCountries.read(name).countries())
                        .as(language + " " + name)
                        .isSubsetOf(new Country(code));
            }
        }
    }
}
