package org.safar.content.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.DatedValues.DatedValue;

/// Amounts follow each other without a day on which two hold.
class ValueRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final DatedValue IN_2026 = row("4325", "2026-01-01", "2026-12-31");
    private static final DatedValue SINCE_2026 = row("4", "2026-01-01", null);

    @Test
    void aRowThatHasNoEndEndsOnTheDayBeforeTheNewOne() {
        var rows = added(new ValueRows(List.of(SINCE_2026)), row("5", "2027-07-01", null));

        assertThat(rows.on(LocalDate.of(2027, 6, 30)).orElseThrow().amount()).isEqualTo("4");
        assertThat(rows.on(LocalDate.of(2027, 7, 1)).orElseThrow().amount()).isEqualTo("5");
    }

    @Test
    void aRowWithTheSameFirstDayIsReplaced() {
        var rows = added(new ValueRows(List.of(IN_2026)), row("4352", "2026-01-01", "2026-12-31"));

        assertThat(rows.rows()).extracting(DatedValue::amount).containsExactly(number("4352"));
    }

    @Test
    void aRowOfWhichNoFirstDayIsKnownReplacesTheOneWithoutAFirstDay() {
        var rows = added(new ValueRows(List.of(row("10", null, null))), row("12", null, null));

        assertThat(rows.rows()).extracting(DatedValue::amount).containsExactly(number("12"));
    }

    @Test
    void aRowInsideOfAnotherOneIsRefused() {
        var addition = new ValueRows(List.of(IN_2026)).with(row("1", "2026-12-31", "2027-12-31"));

        assertThatObject(addition).isEqualTo(new ValueRows.Addition.Meets(IN_2026));
    }

    @Test
    void aRowWithoutAnEndBeforeAnotherOneIsRefused() {
        var addition = new ValueRows(List.of(IN_2026)).with(row("1", "2025-01-01", null));

        assertThatObject(addition).isEqualTo(new ValueRows.Addition.Meets(IN_2026));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/value-gaps.csv", useHeadersInDisplayName = true)
    void theFirstDayWithoutAnAmountIsSeenUpToNewYear(
            String from, String to, String nextFrom, String nextTo, String gap, String why) {
        var rows =
                nextFrom == null
                        ? List.of(row("1", from, to))
                        : List.of(row("1", from, to), row("2", nextFrom, nextTo));

        assertThat(new ValueRows(rows).firstGap(TODAY).map(LocalDate::toString).orElse(null))
                .as(why)
                .isEqualTo(gap);
    }

    private static ValueRows added(ValueRows rows, DatedValue value) {
        return switch (rows.with(value)) {
            case ValueRows.Addition.Added added -> added.rows();
            case ValueRows.Addition.Meets meets -> throw new AssertionError(meets);
        };
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static DatedValue row(String amount, @Nullable String from, @Nullable String to) {
        return new DatedValue(
                "made",
                number(amount),
                "MCI",
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "A law",
                "A newspaper",
                null,
                TODAY);
    }
}
