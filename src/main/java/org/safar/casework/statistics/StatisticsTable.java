package org.safar.casework.statistics;

import java.util.List;
import java.util.stream.Stream;

/// The statistics as a file for table programs: the same numbers as on the page, no more.
final class StatisticsTable {

    private StatisticsTable() {}

    static List<String> columns(StatisticsWords words) {
        var messages = words.messages();
        return List.of(
                messages.columnTime(),
                messages.columnMeasure(),
                messages.columnLine(),
                messages.count());
    }

    static List<List<String>> rows(StatisticsView view, StatisticsWords words) {
        return view.tables().stream().flatMap(table -> rows(view, table, words)).toList();
    }

    private static Stream<List<String>> rows(
            StatisticsView view, StatisticsView.Table table, StatisticsWords words) {
        if (table.lines().isEmpty()) {
            return Stream.of(List.of(view.period(), table.title(), table.remark(), ""));
        }
        var lines =
                table.lines().stream()
                        .map(line ->
                                List.of(view.period(), table.title(), line.name(), line.number()));
        return Stream.concat(
                lines,
                Stream.of(
                        List.of(
                                view.period(),
                                table.title(),
                                words.messages().together(),
                                table.together())));
    }
}
