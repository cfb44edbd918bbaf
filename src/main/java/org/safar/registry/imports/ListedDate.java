package org.safar.registry.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.PartialDate.Precision;

/// Reads days as lists write them: `12.01.2026`, `2026-01-12`, `01.2026`, `2026`.
///
/// A day with the month first (`01/31/2026`) is no day: whoever guesses there is wrong every second
/// time.
final class ListedDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<month>\\d{1,2})[./-](?<year>\\d{4})|(?<year2>\\d{4})[./-](?<month2>\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// What stands behind a day: the time of midnight, the word "year" in short.
    private static final Pattern TAIL =
            Pattern.compile(
                    "([ t]00:00(:00)?(\\.0+)?z?|\\s*(г\\.?|г\\.\\s*в\\.?|й\\.?|yil|жыл|ж\\.?|с\\.?))$");

    private ListedDate() {}

    /// @return the day, unknown for an empty cell or a dash; empty when the cell holds anything
    ///   else
    static Optional<PartialDate> read(String cell) {
        var text = TAIL.matcher(cell.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        if (text.isEmpty() || text.matches("[-–—]+")) {
            return Optional.of(PartialDate.UNKNOWN);
        }
        return day(DAY_FIRST.matcher(text))
                .or(() -> day(YEAR_FIRST.matcher(text)))
                .or(() -> month(MONTH.matcher(text)))
                .or(() -> year(text))
                .filter(ListedDate::isPlausible);
    }

    private static Optional<PartialDate> day(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    PartialDate.of(
                            LocalDate.of(
                                    number(matcher, "year"),
                                    number(matcher, "month"),
                                    number(matcher, "day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> month(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var mark = matcher.group("year") == null ? "2" : "";
        try {
            var month =
                    YearMonth.of(number(matcher, "year" + mark), number(matcher, "month" + mark));
            return Optional.of(new PartialDate(month.atDay(1), Precision.MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> year(String text) {
        return YEAR.matcher(text).matches()
                ? Optional.of(
                        new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR))
                : Optional.empty();
    }

    private static boolean isPlausible(PartialDate date) {
        return date.start().getYear() >= 1990 && date.start().getYear() <= 2100;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
