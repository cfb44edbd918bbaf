package org.safar.content.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safar.country.DatedValues.DatedValue;

/// The amounts of one name, by their first days. Pure.
///
/// @param rows no two of them hold on the same day
record ValueRows(List<DatedValue> rows) {

    /// What becomes of the rows when one is added.
    sealed interface Addition {

        /// The rows with the new one.
        record Added(ValueRows rows) implements Addition {}

        /// Two would hold on the same day.
        ///
        /// @param other the one that is there
        record Meets(DatedValue other) implements Addition {}
    }

    ValueRows {
        rows = rows.stream().sorted(Comparator.comparing(DatedValue::start)).toList();
    }

    /// Adds a row. It takes the place of one with the same first day, and ends the one before it
    /// when that has no end yet.
    Addition with(DatedValue added) {
        var others = new ArrayList<DatedValue>();
        for (var row : rows) {
            if (!row.start().equals(added.start())) {
                others.add(ended(row, added));
            }
        }
        var met = others.stream().filter(added::meets).findFirst();
        if (met.isPresent()) {
            return new Addition.Meets(met.get());
        }
        others.add(added);
        return new Addition.Added(new ValueRows(others));
    }

    /// @return the first day from today to the first day of next year on which no amount is known;
    ///   empty when there is none
    Optional<LocalDate> firstGap(LocalDate today) {
        var newYear = today.plusYears(1).withDayOfYear(1);
        var day = today;
        while (!day.isAfter(newYear)) {
            var row = on(day);
            if (row.isEmpty()) {
                return Optional.of(day);
            }
            if (row.get().to() == null) {
                return Optional.empty();
            }
            day = row.get().end().plusDays(1);
        }
        return Optional.empty();
    }

    /// @return the row that holds on that day
    Optional<DatedValue> on(LocalDate day) {
        return rows.stream().filter(row -> row.holdsOn(day)).findFirst();
    }

    private static DatedValue ended(DatedValue row, DatedValue next) {
        if (row.to() != null || next.from() == null || !row.start().isBefore(next.start())) {
            return row;
        }
        return new DatedValue(
                row.key(),
                row.amount(),
                row.unit(),
                row.from(),
                next.from().minusDays(1),
                row.legalBasis(),
                row.source(),
                row.address(),
                row.checkedOn());
    }
}
