package org.safar.stay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// Cases reckoned by hand, under the real law, in `stay/stay-cases.csv`: each says in a sentence
/// why the answer is right. An empty cell is not looked at; `none` means that there is none.
class StayCasesTest {

    private static final int FIRST_EXPECTED = 7;
    private static final int WHY = 16;

    private static final StayRuleBook BOOK = StayRuleBook.load();

    @ParameterizedTest(name = "{0}: {16}")
    @CsvFileSource(resources = "/stay/stay-cases.csv", numLinesToSkip = 1)
    void answersAsReckonedByHand(ArgumentsAccessor row) {
        var query =
                new StayQuery(
                        new Country(row.getString(1)),
                        new Nationality(row.getString(2)),
                        LocalDate.parse(row.getString(5)),
                        stays(row.getString(4)),
                        row.getString(6) == null ? null : LocalDate.parse(row.getString(6)),
                        holds(row.getString(3)));

        var answer = PlainAnswer.of(StayCalculator.calculate(query, BOOK));

        var actual = new LinkedHashMap<String, String>();
        actual.put("status", answer.status());
        actual.put("last lawful day", orNone(answer.lastLawfulDay()));
        actual.put("overstay days", String.valueOf(answer.overstayDays()));
        actual.put("binding clock", orNone(answer.bindingClock()));
        actual.put("clocks", AnswerWords.clocks(answer));
        actual.put("due", AnswerWords.due(answer));
        actual.put("plan", AnswerWords.plan(answer));
        actual.put("next entry", AnswerWords.nextEntry(answer));
        actual.put("warnings", AnswerWords.warnings(answer));
        var expected = new LinkedHashMap<String, String>();
        var column = FIRST_EXPECTED;
        for (var name : actual.keySet()) {
            var cell = row.getString(column++);
            expected.put(name, cell == null ? actual.get(name) : cell);
        }
        assertThat(actual).as(row.getString(WHY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "/stay/stay-faults.csv", numLinesToSkip = 1)
    void namesEveryFaultOfAQuestion(
            String destination,
            String nationality,
            @Nullable String stays,
            LocalDate asOf,
            @Nullable LocalDate planEntry,
            String faults,
            String why) {
        var numbered = new TreeMap<Integer, Stay>();
        stays(stays).forEach(stay -> numbered.put(numbered.size(), stay));

        var found =
                StayQueryCheck.faultsOf(
                        new Country(destination),
                        new Nationality(nationality),
                        asOf,
                        numbered,
                        planEntry);

        assertThat(
                        AnswerWords.orNone(
                                found.stream()
                                        .map(fault -> fault.pointer() + " " + fault.code().word())
                                        .collect(joining("; "))))
                .as(why)
                .isEqualTo(faults);
    }

    @Test
    void takesFiveHundredStaysAndNoMore() {
        var stay = new Stay(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        var numbered = new TreeMap<Integer, Stay>();
        for (var number = 0; number < 500; number++) {
            numbered.put(number, stay);
        }
        var country = new Country("KZ");
        var today = LocalDate.of(2026, 11, 23);

        assertThat(StayQueryCheck.faultsOf(country, null, today, numbered, null)).isEmpty();
        numbered.put(500, stay);
        assertThat(StayQueryCheck.faultsOf(country, null, today, numbered, null))
                .containsExactly(new StayFault("/stays", StayFault.Code.TOO_MANY_STAYS));
    }

    private static List<Stay> stays(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(stay -> stay.split("/"))
                        .map(days ->
                                new Stay(
                                        LocalDate.parse(days[0]),
                                        days.length == 1 ? null : LocalDate.parse(days[1])))
                        .toList();
    }

    private static Set<Paper> holds(@Nullable String cell) {
        return cell == null
                ? Set.of()
                : Arrays.stream(cell.split(" ")).map(Paper::ofWord).collect(Collectors.toSet());
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
