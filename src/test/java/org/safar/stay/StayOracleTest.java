package org.safar.stay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.country.WorkingCalendars;

/// Compares the engine with the [StayOracle] on seeded random histories. To see one case again,
/// call [RandomCase] with the seed and the number that the failure prints.
class StayOracleTest {

    private static final long SEED = 20261123;
    private static final int MADE_CASES = 100_000;
    private static final int REAL_CASES = 20_000;

    /// The first day of a full stay costs the oracle most of its time, with limits as long as the
    /// real ones milliseconds: only every so many-th case asks for it. All else is compared in
    /// every case.
    private static final int FULL_STAY_EVERY = 10;

    private static final int FULL_STAY_EVERY_SMALL = 3;

    private static final OracleLaw LAW = OracleLaw.read();
    private static final WorkingCalendars CALENDARS = WorkingCalendars.load();

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"per_entry", "rolling_window", "calendar_year"})
    void answersAsTheOracleUnderMadeUpLaws(String kind) {
        compare(
                MADE_CASES,
                number -> RandomCase.ofMadeLaw(kind, SEED, number),
                made ->
                        StayRuleBook.ofChecked(
                                made.rows().stream().map(RandomLaw::toRule).toList(), CALENDARS));
        assertEveryKindOfAnswerWasSeen(MADE_CASES);
    }

    @Test
    void answersAsTheOracleUnderTheRealLaw() {
        var book = StayRuleBook.load();
        compare(REAL_CASES, number -> RandomCase.ofRealLaw(LAW.rows(), SEED, number), made -> book);
        assertEveryKindOfAnswerWasSeen(REAL_CASES);
    }

    private void compare(
            int cases, IntFunction<RandomCase> maker, Function<RandomCase, StayRuleBook> book) {
        var failures =
                IntStream.range(0, cases)
                        .parallel()
                        .mapToObj(number -> failure(number, maker.apply(number), book))
                        .filter(Objects::nonNull)
                        .limit(3)
                        .toList();
        assertThat(failures).isEmpty();
    }

    private String failure(int number, RandomCase made, Function<RandomCase, StayRuleBook> book) {
        var fullStay = number % (made.small() ? FULL_STAY_EVERY_SMALL : FULL_STAY_EVERY) == 0;
        var law = made.rows().isEmpty() ? LAW : LAW.with(made.rows());
        var expected = StayOracle.answer(made.query(), law, fullStay);
        var actual = PlainAnswer.of(StayCalculator.calculate(made.query(), book.apply(made)));
        note(expected);
        var differences = expected.differencesTo(fullStay ? actual : actual.withoutFullStay());
        if (differences.isEmpty()) {
            return null;
        }
        return "\nseed %d, number %d: %s\n%s\noracle / engine\n%s\n"
                .formatted(
                        SEED,
                        number,
                        made.query(),
                        made.rows().stream().map(OracleRow::toString).collect(joining("\n")),
                        String.join("\n", differences));
    }

    private void note(PlainAnswer answer) {
        count(answer.status() + (answer.inside() ? " inside" : " outside"));
        answer.warnings().forEach(this::count);
        if (answer.inside()
                && answer.status().equals("overstay")
                && answer.lastLawfulDay() == null) {
            count("unlawful from the first day");
        }
        if (answer.plan() != null) {
            count(answer.plan().allowed() ? "plan allowed" : "plan refused");
        }
        if (answer.nextEntry() != null && answer.nextEntry().fullStayFrom() != null) {
            count("full stay");
        }
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private void assertEveryKindOfAnswerWasSeen(int cases) {
        assertThat(seen)
                .containsKeys(
                        "lawful inside",
                        "lawful outside",
                        "overstay inside",
                        "not-counted inside",
                        "unknown inside",
                        "plan allowed",
                        "plan refused",
                        "full stay",
                        "unlawful from the first day");
        assertThat(List.of("lawful inside", "lawful outside", "overstay inside", "plan refused"))
                .allSatisfy(what -> assertThat(seen.get(what)).isGreaterThan(cases / 50));
    }
}
