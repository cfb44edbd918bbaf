package org.safar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as a person typed it: three fields, or a whole date in the first of them.
///
/// The words are kept as typed, so that an error gives them back.
///
/// @param day digits, or a whole date such as `2026-11-23`, `23.11.2026` or `23/11/26`
/// @param month digits
/// @param year two or four digits; two mean the years 2000 to 2099
public record TypedDate(String day, String month, String year) {

    /// Nothing typed.
    public static final TypedDate EMPTY = new TypedDate("", "", "");

    private static final TypedDate NO_DAY = new TypedDate("-", "", "");

    private static final Pattern YEAR_FIRST =
            typed("(?<year>\\d{4})[-./ ](?<month>\\d{1,2})[-./ ](?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            typed("(?<day>\\d{1,2})[-./ ]+(?<month>\\d{1,2})[-./ ]+(?<year>\\d{4}|\\d{2})");
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    /// Longer than any date; what is longer was not typed by a person.
    private static final int LONGEST_FIELD = 40;

    public TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = clean(day);
        this.month = clean(month);
        this.year = clean(year);
    }

    /// @return a date given as one text, as programs do; `null` is a date not given, an empty text
    ///   is none of the calendar
    public static TypedDate ofText(@Nullable String text) {
        if (text == null) {
            return EMPTY;
        }
        return text.isBlank() ? NO_DAY : new TypedDate(text, "", "");
    }

    /// @return that day as a person would type it
    public static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new TypedDate(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /// @return true when no field holds anything
    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /// @return the day meant, empty when the fields do not make a day of the calendar
    public Optional<LocalDate> toDate() {
        if (month.isEmpty() && year.isEmpty()) {
            return date(YEAR_FIRST.matcher(day)).or(() -> date(DAY_FIRST.matcher(day)));
        }
        return date(DAY_FIRST.matcher(day + " " + month + " " + year));
    }

    /// @return the day meant when the text is a date of ISO 8601 and nothing else, as programs
    ///   write it
    public Optional<LocalDate> toIsoDate() {
        return date(ISO.matcher(day));
    }

    /// Digits of every script count: Persian and Arabic keyboards have their own.
    private static Pattern typed(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            century(matcher.group("year")),
                            Integer.parseInt(matcher.group("month")),
                            Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(String year) {
        var number = Integer.parseInt(year);
        return year.length() == 2 ? 2000 + number : number;
    }

    private static String clean(@Nullable String field) {
        var text = field == null ? "" : field.strip();
        return text.codePoints()
                .limit(LONGEST_FIELD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
