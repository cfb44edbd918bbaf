package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.registry.licence.PartialDate;

class ListedDateTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/imports/days.csv", useHeadersInDisplayName = true)
    void aDayIsReadAsListsWriteIt(@Nullable String cell, @Nullable String day, String why) {
        var read = ListedDate.read(Objects.requireNonNullElse(cell, ""));

        assertThat(read.map(PartialDate::toString).orElse("WRONG"))
                .as(why)
                .isEqualTo(Objects.requireNonNullElse(day, ""));
    }
}
