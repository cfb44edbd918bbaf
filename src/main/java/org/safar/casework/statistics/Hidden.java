package org.safar.casework.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which numbers of a table must not be told.
///
/// A number from 1 to 4 may point to a person, so it is hidden. The sum of the table is known, from
/// another table if not from this one; so somebody could subtract the rest from it. Therefore
/// larger numbers are hidden too, the smallest first, until each number from 1 to 4 could stand in
/// place of each small one. Where even that does not help, the whole table is hidden. Whoever knows
/// this rule still finds at least three numbers that a hidden small one may be; `HiddenTest` tries
/// all tables.
final class Hidden {

    /// The least number that is told.
    static final int LEAST = 5;

    private Hidden() {}

    /// @param counts key → number, each 1 or more
    /// @return keys whose numbers are hidden, none when all may be told; empty when the whole table
    ///   is hidden
    static Optional<Set<String>> of(Map<String, Integer> counts) {
        var small = new ArrayList<Integer>();
        var told = new ArrayList<Map.Entry<String, Integer>>();
        var hidden = new LinkedHashSet<String>();
        for (var entry : counts.entrySet()) {
            if (entry.getValue() < LEAST) {
                small.add(entry.getValue());
                hidden.add(entry.getKey());
            } else {
                told.add(entry);
            }
        }
        told.sort(
                Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey));
        var large = new ArrayList<Integer>();
        while (!isSafe(small, large, told)) {
            if (told.isEmpty()) {
                return Optional.empty();
            }
            var next = told.removeFirst();
            large.add(next.getValue());
            hidden.add(next.getKey());
        }
        return Optional.of(hidden);
    }

    /// @param told numbers that are told, the smallest first; no hidden large one is larger
    /// @return whether each small number could be each number from 1 to 4
    private static boolean isSafe(
            List<Integer> small, List<Integer> large, List<Map.Entry<String, Integer>> told) {
        if (small.isEmpty()) {
            return true;
        }
        var sum = sum(small) + sum(large);
        var others = small.size() - 1;
        var largest = told.isEmpty() ? sum : told.getFirst().getValue();
        var most = sum - others - LEAST * large.size();
        var least = sum - (LEAST - 1L) * others - (long) largest * large.size();
        return most >= LEAST - 1 && least <= 1;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
