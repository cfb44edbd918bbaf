package org.safar.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.country.Country;

/// Classes into which things are counted.
class ClassesTest {

    @ParameterizedTest
    @CsvSource({
        "KZ, KZ, OWN_COUNTRY",
        "KG, KZ, UNION",
        "KZ, RU, UNION",
        "TJ, RU, CENTRAL_ASIA",
        "TJ, TJ, OWN_COUNTRY",
        "IN, KZ, ELSEWHERE",
        ", KZ, NOT_TOLD",
    })
    void aCitizenshipBelongsToOneGroup(String nationality, String about, CitizenshipGroup group) {
        var told = nationality == null ? null : new Country(nationality);

        assertThat(CitizenshipGroup.of(told, new Country(about))).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "0, SAME_DAY",
        "1, NEXT_DAY",
        "2, THREE_DAYS",
        "3, THREE_DAYS",
        "4, WEEK",
        "7, WEEK",
        "8, LONGER",
        "60, LONGER",
    })
    void theTimeToAnAnswerHasFiveClasses(int days, AnswerTime time) {
        assertThat(AnswerTime.of(days)).isEqualTo(time);
    }

    @Test
    void aPeriodIsReadAndSaid() {
        assertThat(Period.ofWord("2026-Q3")).contains(new Period(2026, 3));
        assertThat(Period.ofWord("2026")).contains(new Period(2026, 0));
        assertThat(Period.ofWord("2026-Q5")).isEmpty();
        assertThat(new Period(2026, 3).word()).isEqualTo("2026-Q3");
        assertThat(new Period(2026, 0).word()).isEqualTo("2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q3, 2026-09-30, false", "2026-Q3, 2026-10-01, true",
        "2026-Q4, 2026-12-31, false", "2026-Q4, 2027-01-01, true",
        "2026, 2026-12-31, false", "2026, 2027-01-01, true",
    })
    void aPeriodIsOverAfterItsLastDay(String word, LocalDate today, boolean isOver) {
        assertThat(Period.ofWord(word).orElseThrow().isOver(today)).isEqualTo(isOver);
    }
}
