package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days, one after the other, on which a row decides. Days are numbers of days since 1 January
/// 1970.
///
/// @param from first of them
/// @param to last of them
record RulePeriod(StayRule rule, int from, int to) {

    /// No broken day: later than any day the calculator is asked about.
    static final int NEVER = Integer.MAX_VALUE;

    /// Earlier and later than any day the calculator is asked about, yet safe to count with.
    private static final int FIRST = -1_000_000;

    static final int LAST = 1_000_000;

    static RulePeriod of(StayRule rule) {
        var end = rule.inForceTo();
        return new RulePeriod(rule, day(rule.begins().firstDay()), end == null ? LAST : day(end));
    }

    boolean contains(int day) {
        return from <= day && day <= to;
    }

    /// @return what is left of these days without those of the other period: none, one or two
    ///   periods
    List<RulePeriod> minus(RulePeriod other) {
        if (other.to < from || to < other.from) {
            return List.of(this);
        }
        var left = new ArrayList<RulePeriod>(2);
        if (from < other.from) {
            left.add(new RulePeriod(rule, from, other.from - 1));
        }
        if (other.to < to) {
            left.add(new RulePeriod(rule, other.to + 1, to));
        }
        return left;
    }

    /// The first day of an unbroken stay on which this row is broken, or [#NEVER].
    ///
    /// @param entry first day of the stay; it is taken to go on without end
    /// @param days days present, of which those before `entry` count
    int firstBrokenDay(int entry, DaysPresent days) {
        var start = Math.max(from, entry);
        var broken =
                switch (rule.kind()) {
                    case PER_ENTRY -> Math.max(start, entry + rule.days());
                    case ROLLING_WINDOW -> brokenInWindow(start, entry, days);
                    case CALENDAR_YEAR -> brokenInYear(start, entry, days);
                    case DEADLINE -> NEVER;
                };
        return broken <= to ? broken : NEVER;
    }

    /// Inside an unbroken stay a window gains one day a day and loses at most one: it cannot pass
    /// the limit sooner than it has days left, so the search jumps by that many days.
    private int brokenInWindow(int start, int entry, DaysPresent days) {
        var limit = rule.days();
        var window = rule.windowDays();
        for (var day = start; day <= to; ) {
            var firstOfWindow = day - window + 1;
            var used =
                    day
                            - Math.max(entry, firstOfWindow)
                            + 1
                            + days.between(firstOfWindow, entry - 1);
            if (used > limit) {
                return day;
            }
            day += limit - used + 1;
        }
        return NEVER;
    }

    private int brokenInYear(int start, int entry, DaysPresent days) {
        var limit = rule.days();
        for (var day = start; day <= to; ) {
            var newYear = firstOfYear(day);
            var used = day - Math.max(entry, newYear) + 1 + days.between(newYear, entry - 1);
            if (used > limit) {
                return day;
            }
            var next = day + limit - used + 1;
            var nextNewYear = firstOfYear(next);
            day = nextNewYear == newYear ? next : nextNewYear;
        }
        return NEVER;
    }

    static int firstOfYear(int day) {
        return day - LocalDate.ofEpochDay(day).getDayOfYear() + 1;
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), FIRST, LAST);
    }
}
