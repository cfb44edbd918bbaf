package org.safar.stay;

import java.util.Arrays;

/// What a row of the law limits. The order of the constants decides a tie between clocks that break
/// on one day.
public enum RuleKind {
    /// Days of one entry.
    PER_ENTRY("per_entry", "per-entry"),
    /// Days present in one calendar year.
    CALENDAR_YEAR("calendar_year", "calendar-year"),
    /// Days present in the `windowDays` days that end on the day looked at.
    ROLLING_WINDOW("rolling_window", "rolling-window"),
    /// A day by which something must be done; it never limits a stay.
    DEADLINE("registration_deadline", "registration-deadline");

    private final String cell;
    private final String word;

    RuleKind(String cell, String word) {
        this.cell = cell;
        this.word = word;
    }

    /// @return the word of the JSON contract
    public String word() {
        return word;
    }

    /// @return true for a kind that limits the days of a stay
    public boolean limitsStay() {
        return this != DEADLINE;
    }

    /// @return the word of the files
    String cell() {
        return cell;
    }

    static RuleKind ofCell(String cell) {
        return Arrays.stream(values())
                .filter(kind -> kind.cell.equals(cell))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown rule_kind `" + cell + "`"));
    }
}
