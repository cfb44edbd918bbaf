package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest(name = "{0} | {1} | {2}: {4}")
    @CsvFileSource(
            resources = "/web/typed-dates.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void readsWhatPeopleType(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year,
            String date,
            String why) {
        var read = new TypedDate(day, month, year).toDate();

        assertThat(read.map(LocalDate::toString).orElse("none")).as(why).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-1-3, none",
        "23.11.2026, none",
        "2026.11.23, none",
        "2026-02-30, none",
        "2026-11-23T00:00, none",
        "+2026-11-23, none",
        "٢٠٢٦-١١-٢٣, none",
        "'', none"
    })
    void readsOnlyIsoFromPrograms(String text, String date) {
        var read = TypedDate.ofText(text).toIsoDate();

        assertThat(read.map(LocalDate::toString).orElse("none")).isEqualTo(date);
    }

    @Test
    void anEmptyTextIsNotTheSameAsNoDate() {
        assertThat(TypedDate.ofText("").isEmpty()).isFalse();
        assertThat(TypedDate.ofText(null).isEmpty()).isTrue();
    }

    @Test
    void aDateIsWrittenAsPeopleTypeIt() {
        var day = LocalDate.of(2026, 1, 3);

        assertThat(TypedDate.of(day)).isEqualTo(new TypedDate("3", "1", "2026"));
        assertThat(TypedDate.of(day).toDate()).contains(day);
        assertThat(TypedDate.of(null).isEmpty()).isTrue();
    }

    @Test
    void whatIsFarTooLongIsCutBetweenTwoSigns() {
        var typed = new TypedDate("1" + "🙂".repeat(1_000), null, null);

        assertThat(typed.day()).isEqualTo("1" + "🙂".repeat(39));
        assertThat(typed.toDate()).isEmpty();
    }
}
