package org.safar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PluralsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/days.csv", useHeadersInDisplayName = true)
    void daysTakeTheFormThatTheirNumberAsksFor(
            String tag, long count, String text, @Nullable String why) {
        assertThat(Plurals.days(count, Language.fromString(tag))).as(why).isEqualTo(text);
    }
}
