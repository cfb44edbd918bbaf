package org.safar.stay;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clocks that limit one person's stays in one country, read together: the first to break ends
/// a stay.
///
/// Days are numbers of days since 1 January 1970.
final class StayLimits {

    /// On a tie per-entry comes first, then calendar-year, then rolling-window, then the id.
    private static final Comparator<RulePeriod> FIRST_TO_BITE =
            Comparator.<RulePeriod, RuleKind>comparing(period -> period.rule().kind())
                    .thenComparing(period -> period.rule().id());

    private final RulePeriod[] periods;

    StayLimits(List<RulePeriod> periods) {
        this.periods = periods.stream().sorted(FIRST_TO_BITE).toArray(RulePeriod[]::new);
    }

    /// @return the rows in force on that day, in the order in which they bite on a tie
    List<StayRule> inForceOn(int day) {
        return List.of(periods).stream()
                .filter(period -> period.contains(day))
                .map(RulePeriod::rule)
                .toList();
    }

    /// @return these limits without all rows but one
    StayLimits only(StayRule rule) {
        return new StayLimits(
                List.of(periods).stream().filter(period -> period.rule().equals(rule)).toList());
    }

    /// @return first day of an unbroken stay from `entry` that breaks a clock, or
    ///   [RulePeriod#NEVER]
    int firstBrokenDay(int entry, DaysPresent days) {
        var first = RulePeriod.NEVER;
        for (var period : periods) {
            first = Math.min(first, period.firstBrokenDay(entry, days));
        }
        return first;
    }

    /// @return the clock that breaks on that first broken day; `null` when none does
    @Nullable StayRule brokenOn(int brokenDay, int entry, DaysPresent days) {
        for (var period : periods) {
            if (brokenDay != RulePeriod.NEVER && period.firstBrokenDay(entry, days) == brokenDay) {
                return period.rule();
            }
        }
        return null;
    }

    /// @return first day from `start` on for which no row is in force, or [RulePeriod#NEVER]
    int firstDayWithoutRule(int start) {
        var day = start;
        while (true) {
            var end = lastDayInForce(day);
            if (end < day) {
                return day;
            }
            if (end >= RulePeriod.LAST) {
                return RulePeriod.NEVER;
            }
            day = end + 1;
        }
    }

    /// @return how many days an unbroken stay from `entry` breaks nothing and has a rule; 0 when
    ///   the first day does not
    int longestStay(int entry, DaysPresent days) {
        return Math.min(firstBrokenDay(entry, days), firstDayWithoutRule(entry)) - entry;
    }

    private int lastDayInForce(int day) {
        var last = day - 1;
        for (var period : periods) {
            if (period.contains(day)) {
                last = Math.max(last, period.to());
            }
        }
        return last;
    }
}
