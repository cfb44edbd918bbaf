package org.safar.stay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of one person into one country, with doubtful overlaps mended.
///
/// Days are numbers of days since 1 January 1970.
///
/// @param presentEntry day of entry of the stay that holds the day asked about; `null` for a person
///   who is outside
/// @param present days present; an open present stay ends on the day asked about
/// @param overlapped true when two entries shared more than one day and were taken as one stay
record StayHistory(@Nullable Integer presentEntry, DaysPresent present, boolean overlapped) {

    /// Later than any day a person can be asked about: an entry without an exit that begins after
    /// the day asked about.
    private static final int OPEN = 1_000_000;

    /// @param asOf the day asked about
    static StayHistory of(List<Stay> stays, LocalDate asOf) {
        var today = Math.toIntExact(asOf.toEpochDay());
        var entries = sorted(stays);
        var joined = new Joined(today, entries.length);
        for (var entry : entries) {
            joined.add(entered(entry), left(entry));
        }
        joined.end();
        return new StayHistory(joined.presentEntry, joined.days.build(), joined.overlapped);
    }

    /// Entries as single numbers that sort by day of entry, then by day of exit: sorting objects
    /// took most of the time of an answer.
    private static long[] sorted(List<Stay> stays) {
        var entries = new long[stays.size()];
        for (var index = 0; index < entries.length; index++) {
            var stay = stays.get(index);
            var left = stay.left();
            entries[index] =
                    stay.entered().toEpochDay() << Integer.SIZE
                            | (left == null ? OPEN : left.toEpochDay());
        }
        Arrays.sort(entries);
        return entries;
    }

    private static int entered(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    private static int left(long entry) {
        return (int) entry;
    }

    /// Two entries that share more than one day are one stay: earlier entry, later exit. An entry
    /// of one day shares at most that day with any other, so it stands alone. Entries come in
    /// order.
    private static final class Joined {

        private final int today;
        private final DaysPresent.Builder days;

        /// Entries of one day inside the stay at hand: they count even after an open stay is cut.
        private final int[] daysWithin;

        private int countWithin;
        private int entered = OPEN;
        private int left = OPEN;
        private @Nullable Integer presentEntry;
        private boolean overlapped;

        Joined(int today, int most) {
            this.today = today;
            this.days = new DaysPresent.Builder(most);
            this.daysWithin = new int[most];
        }

        void add(int nextEntered, int nextLeft) {
            var isOneDay = nextEntered == nextLeft;
            if (isOneDay && nextEntered <= left && entered < OPEN) {
                look(nextEntered, nextLeft);
                daysWithin[countWithin++] = nextEntered;
                return;
            }
            if (!isOneDay && nextEntered < left && entered < OPEN) {
                left = Math.max(left, nextLeft);
                overlapped = true;
                return;
            }
            end();
            entered = nextEntered;
            left = nextLeft;
        }

        /// Closes the stay at hand; to be called after the last entry too.
        void end() {
            if (entered == OPEN) {
                return;
            }
            look(entered, left);
            var endsToday = left == OPEN && entered <= today;
            days.add(entered, endsToday ? today : left);
            for (var index = 0; endsToday && index < countWithin; index++) {
                days.add(daysWithin[index], daysWithin[index]);
            }
            countWithin = 0;
        }

        /// Of two stays that hold the day asked about, the later entry is the present one.
        private void look(int stayEntered, int stayLeft) {
            var holdsToday = stayEntered <= today && stayLeft >= today;
            if (holdsToday && (presentEntry == null || stayEntered > presentEntry)) {
                presentEntry = stayEntered;
            }
        }
    }
}
