package org.safar.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All tables there can be, as somebody sees them who knows their sum and the rule.
class HiddenTest {

    @ParameterizedTest
    @CsvSource({"2, 40", "3, 24", "4, 15"})
    void eachSmallNumberCouldBeThreeNumbersAtLeast(int lines, int most) {
        var alike = new HashMap<String, List<List<Integer>>>();
        for (var table : tables(lines, most)) {
            alike.computeIfAbsent(look(table), key -> new ArrayList<>()).add(table);
        }

        assertThat(alike)
                .allSatisfy((look, tables) -> {
                    var first = tables.getFirst();
                    for (var index = 0; index < lines; index++) {
                        if (isSmall(first.get(index)) && !look.startsWith("nothing")) {
                            assertThat(numbersAt(index, tables)).hasSizeGreaterThanOrEqualTo(3);
                        }
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 40", "3, 24", "4, 15"})
    void noSmallNumberIsTold(int lines, int most) {
        assertThat(tables(lines, most))
                .allSatisfy(table -> {
                    var hidden = Hidden.of(counts(table));
                    counts(table)
                            .forEach((key, number) -> {
                                if (isSmall(number)) {
                                    assertThat(hidden.orElse(Set.of(key))).contains(key);
                                }
                            });
                });
    }

    private static Set<Integer> numbersAt(int index, List<List<Integer>> tables) {
        return Set.copyOf(tables.stream().map(table -> table.get(index)).toList());
    }

    /// What somebody sees: a number, `<` for one from 1 to 4, `-` for a larger one; and the sum.
    private static String look(List<Integer> table) {
        var sum = table.stream().mapToInt(Integer::intValue).sum();
        var hidden = Hidden.of(counts(table));
        if (hidden.isEmpty()) {
            return "nothing " + sum;
        }
        var look = new StringBuilder();
        for (var index = 0; index < table.size(); index++) {
            var number = table.get(index);
            var told = !hidden.get().contains(key(index));
            look.append(told ? number.toString() : isSmall(number) ? "<" : "-").append(' ');
        }
        return look.append(sum).toString();
    }

    private static Map<String, Integer> counts(List<Integer> table) {
        var counts = new TreeMap<String, Integer>();
        for (var index = 0; index < table.size(); index++) {
            if (table.get(index) > 0) {
                counts.put(key(index), table.get(index));
            }
        }
        return counts;
    }

    private static String key(int index) {
        return "line" + index;
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < Hidden.LEAST;
    }

    /// @return every table of so many lines whose sum is at most that
    private static List<List<Integer>> tables(int lines, int most) {
        if (lines == 0) {
            return List.of(List.of());
        }
        var tables = new ArrayList<List<Integer>>();
        for (var number = 0; number <= most; number++) {
            for (var rest : tables(lines - 1, most - number)) {
                var table = new ArrayList<>(rest);
                table.add(number);
                tables.add(List.copyOf(table));
            }
        }
        return tables;
    }
}
