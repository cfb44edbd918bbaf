package org.safar.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What may be told of counts.
class CaseStatisticsTest {

    private static final int CASES = CaseStatistics.CASES_OF_A_QUARTER;

    @ParameterizedTest
    @CsvFileSource(resources = "/casework/statistics.csv", useHeadersInDisplayName = true)
    void noSmallNumberIsToldOrCanBeComputed(
            String counts, String period, String told, String together, String why) {
        var tables =
                new CaseStatistics(counts(counts), CASES, false)
                        .tables(Period.ofWord(period).orElseThrow());

        assertThat(said(tables)).as(why).isEqualTo(told == null ? "" : told);
        assertThat(together(tables)).as(why).isEqualTo(together == null ? "" : together);
    }

    @Test
    void overAllOrganisationsATableWithAHiddenNumberIsNotTold() {
        var some = counts("1:wages=60 1:papers=20 1:police=3");
        var none = counts("1:wages=60 1:papers=20 1:police=5");
        var quarter = new Period(2026, 1);

        assertThat(new CaseStatistics(some, CASES, true).tables(quarter))
                .containsExactly(new MeasureTable.TooFew(Measure.TOPIC));
        assertThat(said(new CaseStatistics(none, CASES, true).tables(quarter)))
                .isEqualTo("wages=60 papers=20 police=5");
    }

    @Test
    void onlyWhatIsOverIsTold() {
        var statistics =
                new CaseStatistics(counts("1:wages=60 3:wages=2 4:wages=60"), CASES, false);

        assertThat(statistics.periods(LocalDate.of(2026, 12, 31)))
                .extracting(Period::word)
                .containsExactly("2026-Q3", "2026-Q1");
        assertThat(statistics.periods(LocalDate.of(2027, 1, 1)))
                .extracting(Period::word)
                .containsExactly("2026", "2026-Q4", "2026-Q3", "2026-Q1");
    }

    /// All years of two quarters and two topics: whoever sees every table, knows the sums of all
    /// that is told, and knows the rule, still finds two numbers for each small one.
    @Test
    void theYearDoesNotTellWhatItsQuartersHide() {
        var quarters = new ArrayList<List<Integer>>();
        for (var wages = 0; wages <= 16; wages++) {
            for (var papers = 0; papers <= 16 - wages; papers++) {
                quarters.add(List.of(wages, papers));
            }
        }
        var attack = new Attack(8);
        quarters.forEach(first -> quarters.forEach(second -> attack.see(first, second)));

        assertThat(attack.found()).isEmpty();
    }

    static List<CaseCount> counts(String text) {
        var counts = new ArrayList<CaseCount>();
        for (var part : text.split(" ")) {
            var fields = part.split("[:=]");
            var month = LocalDate.of(2026, Integer.parseInt(fields[0]) * 3 - 1, 1);
            var amount = Integer.parseInt(fields[2]);
            if (amount > 0) {
                counts.add(new CaseCount(month, Measure.TOPIC, fields[1], amount));
            }
        }
        return counts;
    }

    static String said(List<MeasureTable> tables) {
        if (tables.isEmpty()) {
            return "nothing";
        }
        return switch (tables.getFirst()) {
            case MeasureTable.TooFew ignored -> "";
            case MeasureTable.OnlyInTheYear ignored -> "year";
            case MeasureTable.Lines it ->
                    it.lines().stream()
                            .map(line -> line.key() + "=" + word(line.told()))
                            .collect(Collectors.joining(" "));
        };
    }

    private static String together(List<MeasureTable> tables) {
        return tables.stream()
                .flatMap(table ->
                        table instanceof MeasureTable.Lines lines
                                ? Stream.of(word(lines.together()))
                                : Stream.empty())
                .collect(Collectors.joining());
    }

    private static String word(Told told) {
        return switch (told) {
            case Told.Exactly(int number) -> Integer.toString(number);
            case Told.Fewer ignored -> "<";
            case Told.Withheld ignored -> "-";
        };
    }
}
