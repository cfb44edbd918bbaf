package org.safar.casework.statistics;

import java.util.List;

/// The numbers of one measure, as far as they may be told.
sealed interface MeasureTable {

    Measure measure();

    /// Numbers, some of them hidden.
    ///
    /// @param lines the largest first
    record Lines(Measure measure, List<Line> lines, Told together) implements MeasureTable {

        public Lines {
            lines = List.copyOf(lines);
        }

        /// @return whether a number is hidden
        public boolean isHiding() {
            return lines.stream().anyMatch(line -> !(line.told() instanceof Told.Exactly));
        }
    }

    /// One line.
    ///
    /// @param key what of the measure, for example `wages`
    record Line(String key, Told told) {}

    /// No number may be told.
    record TooFew(Measure measure) implements MeasureTable {}

    /// A quarter with few cases: only the year is told.
    record OnlyInTheYear(Measure measure) implements MeasureTable {}
}
