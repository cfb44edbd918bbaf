package org.safar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/dates.csv", useHeadersInDisplayName = true)
    void aDayIsWrittenAsItsReadersWriteIt(
            String tag, LocalDate day, String inWords, String brief, @Nullable String why) {
        var language = Language.fromString(tag);

        assertThat(Dates.inWords(day, language)).as(why).isEqualTo(inWords);
        assertThat(Dates.brief(day, language)).as(why).isEqualTo(brief);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void twelveMonthsHaveTwelveNames(Language language) {
        var firstDays =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1), java.time.Period.ofMonths(1))
                        .toList();

        assertThat(firstDays)
                .extracting(day -> Dates.inWords(day, language))
                .doesNotHaveDuplicates();
        assertThat(firstDays).extracting(day -> Dates.brief(day, language)).doesNotHaveDuplicates();
    }

    @Test
    void officialPapersWriteNumbers() {
        assertThat(Dates.numeric(LocalDate.of(2026, 3, 9))).isEqualTo("09.03.2026");
    }
}
