package org.safar.stay;

import java.util.Arrays;

/// A set of days on which a person was present, ready to be counted fast.
///
/// Days are numbers of days since 1 January 1970. A day that belongs to two stays counts once.
final class DaysPresent {

    private final int[] firsts;
    private final int[] lasts;

    /// Days in all spans before the one with the same index.
    private final int[] before;

    private DaysPresent(int[] firsts, int[] lasts, int[] before) {
        this.firsts = firsts;
        this.lasts = lasts;
        this.before = before;
    }

    /// @return how many days from `first` to `last`, both included, the person was present; 0 when
    ///   `last` is earlier
    int between(int first, int last) {
        return last < first ? 0 : through(last) - through(first - 1);
    }

    /// @return how many days up to and including that one the person was present
    private int through(int day) {
        var low = 0;
        var high = firsts.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (firsts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        var index = low - 1;
        return before[index] + Math.min(day, lasts[index]) - firsts[index] + 1;
    }

    /// Collects days in the order of their beginning.
    static final class Builder {

        private final int[] firsts;
        private final int[] lasts;
        private int count;

        /// @param most how many times [#add] will be called at most
        Builder(int most) {
            this.firsts = new int[most];
            this.lasts = new int[most];
        }

        /// Adds days one after the other; they may touch or overlap those before.
        ///
        /// @param first not before the first day of the days added before
        void add(int first, int last) {
            if (count > 0 && first <= lasts[count - 1] + 1) {
                lasts[count - 1] = Math.max(lasts[count - 1], last);
                return;
            }
            firsts[count] = first;
            lasts[count] = last;
            count++;
        }

        DaysPresent build() {
            var before = new int[count];
            for (var index = 1; index < count; index++) {
                before[index] = before[index - 1] + lasts[index - 1] - firsts[index - 1] + 1;
            }
            return new DaysPresent(
                    Arrays.copyOf(firsts, count), Arrays.copyOf(lasts, count), before);
        }
    }
}
