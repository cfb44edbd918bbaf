package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;

class RowKeysTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/imports/keys.csv", useHeadersInDisplayName = true)
    void theSameAgencyHasTheSameIdentifierInEveryList(
            String country, String name, @Nullable String number, String identifier, String why) {
        assertThat(
                        RowKeys.newAgency(
                                new Country(country), name, Objects.requireNonNullElse(number, "")))
                .as(why)
                .isEqualTo(identifier);
    }
}
