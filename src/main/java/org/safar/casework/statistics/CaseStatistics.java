package org.safar.casework.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may be told of the counts of quarters and years.
///
/// Only what is over is told: numbers that grow from day to day would tell who wrote yesterday. A
/// quarter is told when enough came in it. Whoever subtracts the quarters from their year must
/// learn nothing either, so what is hidden in a quarter, or in the rest of the year, is hidden in
/// the year.
///
/// @param counts all that was counted
/// @param fromCases cases that a quarter must have to be told
/// @param isAllOrNothing whether a table with a hidden number is not told at all
record CaseStatistics(List<CaseCount> counts, int fromCases, boolean isAllOrNothing) {

    /// With fewer, nearly everything of a quarter would be hidden, and of its year with it.
    static final int CASES_OF_A_QUARTER = 50;

    CaseStatistics {
        counts = List.copyOf(counts);
    }

    /// @return years and quarters that are over and in which something was counted, the newest
    ///   first, each year before its quarters
    List<Period> periods(LocalDate today) {
        var periods =
                new TreeSet<>(
                        Comparator.comparing(Period::year)
                                .reversed()
                                .thenComparing(Period::isYear, Comparator.reverseOrder())
                                .thenComparing(Period::quarter, Comparator.reverseOrder()));
        counts.stream()
                .map(count -> Period.quarterOf(count.month()))
                .flatMap(quarter -> Stream.of(quarter, quarter.wholeYear()))
                .filter(period -> period.isOver(today))
                .forEach(periods::add);
        return List.copyOf(periods);
    }

    /// @param period one that is over
    /// @return one table for each measure of which something was counted
    List<MeasureTable> tables(Period period) {
        return Stream.of(Measure.values())
                .flatMap(measure -> table(measure, period).stream())
                .toList();
    }

    private Optional<MeasureTable> table(Measure measure, Period period) {
        var numbers = numbers(measure, month -> period.contains(month));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                period.isYear() ? year(measure, period, numbers) : quarter(measure, numbers));
    }

    private MeasureTable quarter(Measure measure, Map<String, Integer> numbers) {
        if (sum(numbers) < fromCases) {
            return new MeasureTable.OnlyInTheYear(measure);
        }
        return lines(measure, numbers, Hidden.of(numbers), true);
    }

    private MeasureTable year(Measure measure, Period year, Map<String, Integer> numbers) {
        var parts = parts(measure, year);
        var hidden = new HashSet<String>();
        for (var part : parts) {
            var ofPart = Hidden.of(part);
            if (ofPart.isEmpty()) {
                return new MeasureTable.TooFew(measure);
            }
            hidden.addAll(ofPart.get());
        }
        return lines(measure, numbers, Optional.of(hidden), parts.size() == 1);
    }

    /// @return the quarters that are told by themselves, and the rest of the year in one
    private List<Map<String, Integer>> parts(Measure measure, Period year) {
        var told = new ArrayList<Map<String, Integer>>();
        var rest = new HashSet<Period>();
        IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Period(year.year(), number))
                .forEach(quarter -> {
                    var numbers = numbers(measure, quarter::contains);
                    if (sum(numbers) < fromCases) {
                        rest.add(quarter);
                    } else {
                        told.add(numbers);
                    }
                });
        var others = numbers(measure, month -> rest.stream().anyMatch(it -> it.contains(month)));
        if (!others.isEmpty()) {
            told.add(others);
        }
        return told;
    }

    /// @param isWhole whether this is no sum of tables that are told too; in a sum "fewer than 5"
    ///   would say something about its parts
    private MeasureTable lines(
            Measure measure,
            Map<String, Integer> numbers,
            Optional<Set<String>> hidden,
            boolean isWhole) {
        if (hidden.isEmpty() || (isAllOrNothing && !hidden.get().isEmpty())) {
            return new MeasureTable.TooFew(measure);
        }
        var lines =
                numbers.entrySet().stream()
                        .map(entry ->
                                new MeasureTable.Line(
                                        entry.getKey(),
                                        hidden.get().contains(entry.getKey())
                                                ? hide(entry.getValue(), isWhole)
                                                : Told.of(entry.getValue())))
                        .sorted(Comparator.comparing(CaseStatistics::place))
                        .toList();
        return new MeasureTable.Lines(measure, lines, Told.of(sum(numbers)));
    }

    private static Told hide(int number, boolean isWhole) {
        return isWhole && number < Hidden.LEAST ? new Told.Fewer() : new Told.Withheld();
    }

    /// Hidden lines stand in the order of their keys, so that their place tells nothing.
    private static int place(MeasureTable.Line line) {
        return line.told() instanceof Told.Exactly(int number) ? -number : 1;
    }

    private Map<String, Integer> numbers(Measure measure, Predicate<LocalDate> when) {
        var numbers = new TreeMap<String, Integer>();
        counts.stream()
                .filter(count -> count.measure() == measure && when.test(count.month()))
                .forEach(count -> numbers.merge(count.key(), count.amount(), Integer::sum));
        return numbers;
    }

    private static int sum(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
