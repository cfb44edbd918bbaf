package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// What the answer must show and warn of when rows begin, end or give way, or a year ends, during
/// the stay.
class ChangeOfLawTest {

    @Test
    void showsTheClockOfAGroupThatBindsOnceTheNamedRowHasEnded() {
        var answer =
                answer(
                        inside("2026-11-01", "2026-11-10"),
                        MadeRule.perEntry("group", 20).forEveryone(),
                        MadeRule.perEntry("named", 60).to("2026-11-15"));

        assertThat(answer.bindingClock()).isEqualTo("group");
        assertThat(answer.lastLawfulDay()).isEqualTo("2026-11-20");
        assertThat(answer.clocks())
                .extracting(PlainAnswer.ClockAnswer::id, PlainAnswer.ClockAnswer::lastLawfulDay)
                .containsExactly(
                        tuple("group", LocalDate.parse("2026-11-20")),
                        tuple("named", LocalDate.parse("2026-11-15")));
    }

    @Test
    void warnsOfAConflictOfSourcesWhenTheUncertainClockComesLaterAndBinds() {
        var answer =
                answer(
                        inside("2026-11-01", "2026-11-10"),
                        MadeRule.perEntry("now", 60).to("2026-11-15"),
                        MadeRule.perEntry("later", 20).from("2026-11-16").uncertain());

        assertThat(answer.bindingClock()).isEqualTo("later");
        assertThat(answer.warnings()).contains("sources-conflict");
    }

    @Test
    void warnsOfAConflictOfSourcesWhenTheUncertainClockThatWasBrokenHasEnded() {
        var answer =
                answer(
                        inside("2026-10-01", "2026-11-10"),
                        MadeRule.perEntry("before", 20).to("2026-10-31").uncertain(),
                        MadeRule.perEntry("now", 60).from("2026-11-01"));

        assertThat(answer.status()).isEqualTo("overstay");
        assertThat(answer.bindingClock()).isEqualTo("before");
        assertThat(answer.warnings()).contains("sources-conflict");
    }

    @Test
    void endsThePresentStayWithTheLastDayThatHasARule() {
        var answer =
                answer(
                        inside("2026-11-01", "2026-11-10"),
                        MadeRule.perEntry("ends", 30).to("2026-11-20"));

        assertThat(answer.status()).isEqualTo("lawful");
        assertThat(answer.lastLawfulDay()).isEqualTo("2026-11-20");
        assertThat(answer.bindingClock()).isNull();
        assertThat(answer.warnings()).contains("rule-ends");
    }

    @Test
    void countsTheNewYearFromZeroInAnUnbrokenStay() {
        var answer = answer(inside("2026-12-15", "2026-12-20"), MadeRule.calendarYear("year", 20));

        assertThat(answer.lastLawfulDay()).isEqualTo("2027-01-20");
    }

    @Test
    void warnsThatTheRuleEndsWhenTheNextStayWouldRunIntoDaysWithoutOne() {
        var answer =
                answer(outside("2026-11-10", null), MadeRule.perEntry("ends", 30).to("2026-11-20"));

        assertThat(answer.nextEntry().longestStayDays()).isEqualTo(10);
        assertThat(answer.warnings()).contains("rule-ends");
    }

    @Test
    void warnsThatTheRuleEndsWhenNoNextEntryIsKnownForWantOfOne() {
        var answer =
                answer(outside("2026-11-20", null), MadeRule.perEntry("ends", 30).to("2026-11-20"));

        assertThat(answer.nextEntry().earliest()).isNull();
        assertThat(answer.warnings()).contains("rule-ends");
    }

    @Test
    void saysNothingOfTheEndOfARuleWhenAnotherFollowsAtOnce() {
        var answer =
                answer(
                        outside("2026-11-10", "2026-12-01"),
                        MadeRule.perEntry("before", 30).to("2026-11-20"),
                        MadeRule.perEntry("after", 40).from("2026-11-21"));

        assertThat(answer.nextEntry().longestStayDays()).isEqualTo(40);
        assertThat(answer.warnings()).doesNotContain("rule-ends");
    }

    @Test
    void needsNoCalendarForAYearOfWhichOnlyTheEntryDayIsInTheStay() {
        var answer =
                answer(
                        inside("2024-12-31", "2025-01-02"),
                        MadeRule.perEntry("limit", 30),
                        MadeRule.deadline("term", Purpose.HOST_NOTIFICATION, 3).inWorkingDays());

        assertThat(answer.deadlines().getFirst().dueBy()).isEqualTo("2025-01-08");
        assertThat(answer.warnings()).doesNotContain("holidays-unknown");
    }

    private static PlainAnswer answer(StayQuery query, MadeRule... rules) {
        return PlainAnswer.of(StayCalculator.calculate(query, MadeRule.book(rules)));
    }

    private static StayQuery inside(String entered, String asOf) {
        return query(asOf, List.of(new Stay(LocalDate.parse(entered), null)), null);
    }

    private static StayQuery outside(String asOf, @Nullable String planEntry) {
        return query(asOf, List.of(), planEntry);
    }

    private static StayQuery query(String asOf, List<Stay> stays, @Nullable String planEntry) {
        return new StayQuery(
                new Country("KZ"),
                new Nationality("UZ"),
                LocalDate.parse(asOf),
                stays,
                planEntry == null ? null : LocalDate.parse(planEntry),
                Set.of());
    }
}
