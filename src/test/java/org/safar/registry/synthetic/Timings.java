package org.safar.registry.synthetic;

import java.util.Arrays;

/// How long questions took, in milliseconds.
record Timings(double median, double p95, double p99, double most, double found) {

    /// @param nanoseconds one for each question
    /// @param found part of the answers that were the wanted ones, 0 to 1
    static Timings of(long[] nanoseconds, double found) {
        Arrays.sort(nanoseconds);
        return new Timings(
                at(nanoseconds, 0.5),
                at(nanoseconds, 0.95),
                at(nanoseconds, 0.99),
                at(nanoseconds, 1),
                found);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }
}
