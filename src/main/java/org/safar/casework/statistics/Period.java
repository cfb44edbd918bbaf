package org.safar.casework.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A year, or a quarter of one.
///
/// @param quarter 1 to 4, or 0 for the whole year
record Period(int year, int quarter) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-Q([1-4]))?");
    private static final int MONTHS = 3;

    static Period quarterOf(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /// @return the period, or empty when the word names none
    static Optional<Period> ofWord(String word) {
        var found = FORM.matcher(word);
        if (!found.matches()) {
            return Optional.empty();
        }
        var quarter = found.group(2);
        return Optional.of(
                new Period(
                        Integer.parseInt(found.group(1)),
                        quarter == null ? 0 : Integer.parseInt(quarter)));
    }

    /// @return for example `2026` or `2026-Q3`
    String word() {
        return isYear() ? Integer.toString(year) : year + "-Q" + quarter;
    }

    boolean isYear() {
        return quarter == 0;
    }

    Period wholeYear() {
        return new Period(year, 0);
    }

    boolean contains(LocalDate day) {
        return day.getYear() == year && (isYear() || quarterOf(day).quarter == quarter);
    }

    /// @return whether its last day has passed
    boolean isOver(LocalDate today) {
        var after =
                isYear() || quarter == 4
                        ? LocalDate.of(year + 1, 1, 1)
                        : LocalDate.of(year, quarter * MONTHS + 1, 1);
        return !today.isBefore(after);
    }
}
