package org.safar.registry.licence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A day as exactly as its source tells it: a day, only a month, only a year, or not at all.
///
/// @param start first day it may be; [LocalDate#MIN] when it is not known
/// @param precision how much of `start` the source tells
public record PartialDate(LocalDate start, Precision precision) {

    /// A day that no source tells.
    public static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, Precision.UNKNOWN);

    /// What a source tells of a day.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    public PartialDate {
        start =
                switch (precision) {
                    case DAY -> start;
                    case MONTH -> start.withDayOfMonth(1);
                    case YEAR -> start.withDayOfYear(1);
                    case UNKNOWN -> LocalDate.MIN;
                };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /// @param text `2026-01-12`, `2026-01`, `2026`, or empty when the day is not known
    /// @throws IllegalArgumentException when it is something else
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 0 -> UNKNOWN;
                case 4 -> new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
                case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a day, month or year as in 2026-11-23", e);
        }
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /// @return last day it may be; [LocalDate#MAX] when it is not known
    public LocalDate end() {
        return switch (precision) {
            case DAY -> start;
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case YEAR -> start.withDayOfYear(start.lengthOfYear());
            case UNKNOWN -> LocalDate.MAX;
        };
    }

    /// @return the day before or after, for an exact day; the same month or year otherwise
    public PartialDate plusDays(int days) {
        return isExact() ? of(start.plusDays(days)) : this;
    }

    /// @return what [#parse] reads
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> String.valueOf(start.getYear());
            case UNKNOWN -> "";
        };
    }
}
