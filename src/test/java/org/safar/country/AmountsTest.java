package org.safar.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.ShippedValues;
import org.safar.i18n.Language;

class AmountsTest {

    private static final DatedValues VALUES = ShippedValues.read();

    @ParameterizedTest
    @CsvFileSource(resources = "/country/amounts.csv", useHeadersInDisplayName = true)
    void anAmountIsThatOfTheDay(
            LocalDate day, String key, int times, String language, String said, String why) {
        var words = new Amounts(VALUES, day).words(key, times, Language.fromString(language));

        assertThat(words.replace('\u00a0', ' ')).as(why).isEqualTo(said);
    }

    @Test
    void onNoDayHaveTwoRowsTheSameName() {
        var known = new HashSet<String>();

        assertThat(VALUES.all())
                .allSatisfy(value ->
                        assertThat(known.add(value.key() + value.from())).as(value.key()).isTrue());
    }
}
