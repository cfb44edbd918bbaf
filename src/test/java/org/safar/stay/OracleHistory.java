package org.safar.stay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A history of stays laid out as one flag per day. Days are counted from 1 January 1970.
///
/// What the contract leaves open is read so:
/// - a stay of one day shares at most one day with another, so it is never taken as one with it;
/// - of two stays that share the day asked about and began on one day, either may be the present
///   one: the answer is the same;
/// - an open stay that begins after the day asked about lasts until the new entry that is looked at
///   (the strict reading: no exit is known);
/// - stays taken as one of which one is open are open.
final class OracleHistory {

    private static final int NEVER = Integer.MAX_VALUE;

    /// First and last day of each stay after overlaps were taken as one; the last day of an open
    /// one is [#NEVER].
    private final List<int[]> stays = new ArrayList<>();

    private final boolean overlaps;
    private final int @Nullable [] present;
    private final boolean[] flags;
    private final int firstFlag;
    private int openFrom = NEVER;

    OracleHistory(StayQuery query) {
        for (var stay : query.stays()) {
            var left = stay.left();
            stays.add(
                    new int[] {
                        (int) stay.entered().toEpochDay(),
                        left == null ? NEVER : (int) left.toEpochDay()
                    });
        }
        var given = stays.size();
        while (mergeTwo()) {
            continue;
        }
        overlaps = stays.size() < given;
        var asOf = (int) query.asOf().toEpochDay();
        present = presentOn(asOf);
        firstFlag = stays.stream().mapToInt(stay -> stay[0]).min().orElse(asOf);
        var lastFlag = asOf;
        for (var stay : stays) {
            lastFlag = Math.max(lastFlag, stay[1] == NEVER ? stay[0] : stay[1]);
        }
        flags = new boolean[lastFlag - firstFlag + 1];
        for (var stay : stays) {
            if (stay[1] == NEVER && stay[0] > asOf) {
                openFrom = stay[0];
                continue;
            }
            var last = stay[1] == NEVER ? asOf : stay[1];
            for (var day = stay[0]; day <= last; day++) {
                flags[day - firstFlag] = true;
            }
        }
    }

    boolean overlaps() {
        return overlaps;
    }

    boolean inside() {
        return present != null;
    }

    int presentEntry() {
        return present[0];
    }

    /// @return no earlier day was spent there; the day asked about without any stay
    int firstDay() {
        return firstFlag;
    }

    /// @return true when the person was there on that day, having left a stay that is open on the
    ///   day asked about on that very day
    boolean there(int day) {
        if (day >= openFrom) {
            return true;
        }
        var index = day - firstFlag;
        return index >= 0 && index < flags.length && flags[index];
    }

    private int @Nullable [] presentOn(int day) {
        int[] found = null;
        for (var stay : stays) {
            if (stay[0] <= day && day <= stay[1] && (found == null || stay[0] > found[0])) {
                found = stay;
            }
        }
        return found;
    }

    private boolean mergeTwo() {
        for (var one : stays) {
            for (var two : stays) {
                if (one == two) {
                    continue;
                }
                var firstShared = Math.max(one[0], two[0]);
                var lastShared = Math.min(one[1], two[1]);
                if (lastShared > firstShared) {
                    stays.remove(two);
                    one[0] = Math.min(one[0], two[0]);
                    one[1] = Math.max(one[1], two[1]);
                    return true;
                }
            }
        }
        return false;
    }
}
