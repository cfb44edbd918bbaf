package org.safar.casework.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The statistics as the page shows them.
///
/// @param whose name of the organisation, or that it is all of them
/// @param scopes links that choose whose numbers are shown, none when there is no choice
/// @param period what is shown, in words; empty when there is nothing to show
/// @param download path of the file, without the language
record StatisticsView(
        String whose,
        List<Choice> scopes,
        List<Choice> periods,
        String period,
        List<Table> tables,
        String download) {

    /// A link that narrows down what is shown.
    record Choice(String label, String path, boolean isChosen) {}

    /// One measure.
    ///
    /// @param id of its heading
    /// @param lines empty when there is only a remark
    /// @param remark why numbers are missing, empty when none are
    record Table(
            String id,
            String title,
            List<Line> lines,
            String together,
            @Nullable BarPicture picture,
            String remark) {}

    /// A line of a table.
    record Line(String name, String number) {}

    /// @param query what is asked
    /// @param shown the period that is shown, empty when nothing was counted
    static StatisticsView of(
            StatisticsQuery query,
            String whose,
            boolean canChoose,
            CaseStatistics statistics,
            LocalDate today,
            StatisticsWords words) {
        var periods = statistics.periods(today);
        var shown = shown(query, periods);
        return new StatisticsView(
                whose,
                canChoose ? scopes(query, words) : List.of(),
                periods.stream()
                        .map(period ->
                                new Choice(
                                        words.period(period),
                                        query.with(period).behind(StatisticsPaths.STATISTICS),
                                        shown.filter(period::equals).isPresent()))
                        .toList(),
                shown.map(words::period).orElse(""),
                shown.map(statistics::tables).stream()
                        .flatMap(List::stream)
                        .map(table -> table(table, words))
                        .toList(),
                shown.map(query::with)
                        .orElse(query)
                        .behind(StatisticsPaths.STATISTICS + "/export.csv"));
    }

    /// @return the period that is asked for; the newest when there is nothing of it
    static Optional<Period> shown(StatisticsQuery query, List<Period> periods) {
        return query.period().filter(periods::contains).or(() -> periods.stream().findFirst());
    }

    private static List<Choice> scopes(StatisticsQuery query, StatisticsWords words) {
        return Stream.of(false, true)
                .map(all ->
                        new Choice(
                                all ? words.messages().scopeAll() : words.messages().scopeOwn(),
                                query.with(all).behind(StatisticsPaths.STATISTICS),
                                query.isAll() == all))
                .toList();
    }

    private static Table table(MeasureTable table, StatisticsWords words) {
        return switch (table) {
            case MeasureTable.Lines it -> lines(it, words);
            case MeasureTable.TooFew it -> remark(it.measure(), words.messages().tooFew(), words);
            case MeasureTable.OnlyInTheYear it ->
                    remark(
                            it.measure(),
                            words.messages().tooFewForQuarter(CaseStatistics.CASES_OF_A_QUARTER),
                            words);
        };
    }

    private static Table remark(Measure measure, String remark, StatisticsWords words) {
        return new Table(
                measure.word(), words.messages().measure(measure), List.of(), "", null, remark);
    }

    private static Table lines(MeasureTable.Lines table, StatisticsWords words) {
        var measure = table.measure();
        return new Table(
                measure.word(),
                words.messages().measure(measure),
                table.lines().stream()
                        .map(line ->
                                new Line(words.line(measure, line.key()), words.told(line.told())))
                        .toList(),
                words.told(table.together()),
                BarPicture.of(
                        table.lines().stream()
                                .map(line ->
                                        new BarPicture.Value(
                                                words.line(measure, line.key()),
                                                number(line.told())))
                                .toList()),
                table.isHiding() ? words.messages().withheldWhy() : "");
    }

    private static @Nullable Integer number(Told told) {
        return told instanceof Told.Exactly(int number) ? number : null;
    }
}
