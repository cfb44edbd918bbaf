package org.safar.casework.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Somebody who sees every table of a year of two quarters and two topics, knows the sums of all
/// that is told, and has tried out the rule on every year there can be.
final class Attack {

    private static final List<Period> PERIODS =
            List.of(new Period(2026, 0), new Period(2026, 1), new Period(2026, 2));

    private final int fromCases;

    /// What is seen → years that look like it.
    private final Map<List<String>, List<List<Integer>>> seen = new HashMap<>();

    /// @param fromCases cases that a quarter must have to be told
    Attack(int fromCases) {
        this.fromCases = fromCases;
    }

    void see(List<Integer> first, List<Integer> second) {
        var counts =
                CaseStatisticsTest.counts(
                        "1:wages=%d 1:papers=%d 2:wages=%d 2:papers=%d"
                                .formatted(
                                        first.get(0), first.get(1), second.get(0), second.get(1)));
        var statistics = new CaseStatistics(counts, fromCases, false);
        var look = new ArrayList<String>();
        PERIODS.forEach(period -> look.add(CaseStatisticsTest.said(statistics.tables(period))));
        Stream.of(first, second)
                .map(Attack::sum)
                .forEach(sum -> look.add(sum < fromCases ? "?" : String.valueOf(sum)));
        look.add(String.valueOf(sum(first) + sum(second)));
        seen.computeIfAbsent(look, key -> new ArrayList<>())
                .add(Stream.of(first, second).flatMap(List::stream).toList());
    }

    /// @return what is seen, where a number from 1 to 4 can be nothing else
    List<String> found() {
        var found = new ArrayList<String>();
        seen.forEach((look, years) -> {
            for (var place = 0; place < 4; place++) {
                var index = place;
                var numbers = years.stream().map(year -> year.get(index)).distinct().toList();
                if (numbers.size() == 1 && isSmall(numbers.getFirst())) {
                    found.add(look + ": number " + index + " is " + numbers.getFirst());
                }
            }
        });
        return found;
    }

    private static int sum(List<Integer> quarter) {
        return quarter.get(0) + quarter.get(1);
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < Hidden.LEAST;
    }
}
