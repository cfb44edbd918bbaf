package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts days under the rows of one pair, day by day. Days are counted from 1 January 1970.
///
/// What the contract leaves open is read so:
/// - a named row displaces a group's row of its key also when the named row itself does not apply
///   because the stay is registered;
/// - a row that does not apply to the person counts as not in force for them;
/// - days up to the day asked about on which no row was in force break nothing; only the look into
///   the future stops before such a day;
/// - a clock alone likewise ends with the last day on which its row decides, but a clock that
///   decides only later and binds ends with the stay;
/// - a new stay is never taken as one with an old one, and is not registered.
final class OracleClocks {

    private final List<OracleRow> rows;
    private final OracleHistory history;
    private final int asOf;
    private final boolean registered;
    private final Map<Integer, Day> days = new HashMap<>();

    /// @param rows rows that bind the person in the destination
    /// @param registered whether the present stay is registered
    OracleClocks(List<OracleRow> rows, OracleHistory history, int asOf, boolean registered) {
        this.rows = rows;
        this.history = history;
        this.asOf = asOf;
        this.registered = registered;
    }

    /// The last lawful day (the day before the entry when there is none), and the row that ends the
    /// stay, `null` when the known rules end first.
    record End(int lastDay, @Nullable OracleRow binding) {}

    /// What is asked of one day again and again; only remembered, not found in a clever way.
    private record Day(
            List<OracleRow> deciding,
            List<OracleRow> limits,
            List<OracleRow> limitsIfRegistered,
            int newYear) {}

    /// @return rows, limits and terms, that decide on a day: in force, and not displaced by a named
    ///   row of their key
    List<OracleRow> deciding(int day) {
        return onDay(day).deciding;
    }

    /// @return the limits of the present stay on a day
    List<OracleRow> limits(int day) {
        return limits(day, registered);
    }

    /// @return days that a row counts on a day, for a person who is there from `entry` on without a
    ///   break; 0 per entry when `entry` is later
    int count(OracleRow row, int day, int entry) {
        return count(row, day, entry, true);
    }

    End endOfPresentStay() {
        var entry = history.presentEntry();
        for (var day = entry; ; day++) {
            var limits = limits(day);
            if (limits.isEmpty() && day > asOf) {
                return new End(day - 1, null);
            }
            var broken = firstBroken(limits, day, entry, true);
            if (broken != null) {
                return new End(day - 1, broken);
            }
        }
    }

    /// @param withHistory false for a person who was never there before
    /// @return the end of a new stay, or `null` when no row is in force on its first day
    @Nullable End endOfNewStay(int entry, boolean withHistory) {
        for (var day = entry; ; day++) {
            var limits = limits(day, false);
            if (limits.isEmpty()) {
                return day == entry ? null : new End(day - 1, null);
            }
            var broken = firstBroken(limits, day, entry, withHistory);
            if (broken != null) {
                return new End(day - 1, broken);
            }
        }
    }

    /// @return last day of the present stay that this row alone allows, the day before the entry
    ///   when there is none
    int lastLawfulDayOf(OracleRow row) {
        var entry = history.presentEntry();
        var decidesToday = limits(asOf).contains(row);
        for (var day = entry; ; day++) {
            var decides = limits(day).contains(row);
            if (decides && count(row, day, entry) > row.days()) {
                return day - 1;
            }
            if (!decides && decidesToday && day > asOf) {
                return day - 1;
            }
        }
    }

    private int count(OracleRow row, int day, int entry, boolean withHistory) {
        if (row.kind().equals("per_entry")) {
            return Math.max(0, day - entry + 1);
        }
        var first =
                row.kind().equals("rolling_window")
                        ? day - row.windowDays() + 1
                        : onDay(day).newYear;
        var firstEver = withHistory ? Math.min(entry, history.firstDay()) : entry;
        var count = 0;
        for (var back = day; back >= first && back >= firstEver; back--) {
            if (back >= entry || (withHistory && history.there(back))) {
                count++;
            }
        }
        return count;
    }

    private @Nullable OracleRow firstBroken(
            List<OracleRow> limits, int day, int entry, boolean withHistory) {
        OracleRow first = null;
        for (var row : limits) {
            if (count(row, day, entry, withHistory) > row.days()
                    && (first == null || row.tieOrder().compareTo(first.tieOrder()) < 0)) {
                first = row;
            }
        }
        return first;
    }

    private List<OracleRow> limits(int day, boolean isRegistered) {
        return isRegistered ? onDay(day).limitsIfRegistered : onDay(day).limits;
    }

    private Day onDay(int day) {
        return days.computeIfAbsent(
                day,
                each -> {
                    var deciding = new ArrayList<OracleRow>();
                    for (var row : rows) {
                        if (row.inForce(each) && !isDisplaced(row, each)) {
                            deciding.add(row);
                        }
                    }
                    var limits = new ArrayList<>(deciding);
                    limits.removeIf(row -> !row.limitsStay());
                    var ifRegistered = new ArrayList<>(limits);
                    ifRegistered.removeIf(row -> row.purpose().equals("any_without_registration"));
                    var newYear = LocalDate.ofEpochDay(each).withDayOfYear(1);
                    return new Day(deciding, limits, ifRegistered, (int) newYear.toEpochDay());
                });
    }

    private boolean isDisplaced(OracleRow row, int day) {
        for (var other : rows) {
            if (other.named()
                    && !row.named()
                    && other.inForce(day)
                    && other.key().equals(row.key())) {
                return true;
            }
        }
        return false;
    }
}
