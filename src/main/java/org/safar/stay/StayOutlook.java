package org.safar.stay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayResult.NextEntry;
import org.safar.stay.StayResult.Plan;

/// What a person can do after leaving: the planned stay and the next entry.
///
/// A new stay is not registered yet, whatever the present one is. Days from the new entry on are
/// not taken from the history, so an earlier stay ends no later than the day before it and later
/// elements do not count.
final class StayOutlook {

    private static final DaysPresent NO_DAYS = new DaysPresent.Builder(0).build();

    private final StayQuery query;
    private final StayLimits limits;
    private final DaysPresent history;

    StayOutlook(StayQuery query, StayLimits limits, DaysPresent history) {
        this.query = query;
        this.limits = limits;
        this.history = history;
    }

    /// @return the stay from the planned day of entry; without a plan when none was asked for or no
    ///   rule covers the day
    PlannedStay plan() {
        var planned = query.planEntry();
        if (planned == null) {
            return new PlannedStay(null, false);
        }
        var entry = Math.toIntExact(planned.toEpochDay());
        var end = limits.firstDayWithoutRule(entry);
        if (end == entry) {
            return new PlannedStay(null, true);
        }
        var broken = limits.firstBrokenDay(entry, history);
        var binding = broken < end ? limits.brokenOn(broken, entry, history) : null;
        return new PlannedStay(
                new Plan(planned, Math.min(broken, end) - entry, binding), end < broken);
    }

    /// @return the first lawful day of entry after the day asked about, and the first that gives a
    ///   full stay
    ComingBack nextEntry() {
        var firstDay = Math.toIntExact(query.asOf().toEpochDay()) + 1;
        var full = longestEver(firstDay);
        LocalDate earliest = null;
        LocalDate fullFrom = null;
        var longest = 0;
        var ruleEnds = false;
        for (var day = firstDay;
                day < firstDay + StayCalculator.LOOK_AHEAD_DAYS && fullFrom == null;
                day++) {
            var stay = limits.longestStay(day, history);
            if (earliest == null) {
                ruleEnds |= limits.firstDayWithoutRule(day) == day + stay;
            }
            if (stay > 0 && earliest == null) {
                earliest = LocalDate.ofEpochDay(day);
                longest = stay;
            }
            if (stay > 0 && stay == full) {
                fullFrom = LocalDate.ofEpochDay(day);
            }
        }
        return new ComingBack(new NextEntry(earliest, longest, fullFrom), ruleEnds);
    }

    private int longestEver(int firstDay) {
        var longest = 0;
        for (var day = firstDay; day < firstDay + StayCalculator.LOOK_AHEAD_DAYS; day++) {
            longest = Math.max(longest, limits.longestStay(day, NO_DAYS));
        }
        return longest;
    }

    /// @param plan `null` when there is none
    /// @param ruleEnds true when the known rules end before the plan does
    record PlannedStay(@Nullable Plan plan, boolean ruleEnds) {}

    /// @param ruleEnds true when the known rules end before the next stay does, or days before it
    ///   have none
    record ComingBack(NextEntry nextEntry, boolean ruleEnds) {}
}
