package org.safar.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.report.ReportQueue.Decision;
import org.safar.registry.report.ReportQueue.Group;
import org.safar.registry.report.ReportedAgency.Listed;
import org.safar.registry.report.ReportedAgency.Named;

/// The reviewers' queue. Reports of these tests are older than those of all others.
@QuarkusTest
class ReportQueueTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @Inject ReportQueue queue;

    @Inject AgencyReportRepository reports;

    @Inject EntityManager database;

    @Test
    @TestTransaction
    void reportsWaitAgencyByAgencyTheOldestFirst() {
        add(new Listed("sk-monto"), 3);
        add(new Named("Аска Тур", new Country("KG")), 2);
        add(new Listed("sk-monto"), 1);
        add(new Named("АСКА тур", new Country("KG")), 4);
        add(new Named("Аска Тур", null), 5);

        assertThat(queue.page(0, 3, 10).groups())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.agency()).isEqualTo(new Listed("sk-monto"));
                            assertThat(first.name()).contains("Monto");
                            assertThat(daysOf(first)).startsWith(1, 3);
                        },
                        second -> {
                            assertThat(second.name()).isEqualToIgnoringCase("аска тур");
                            assertThat(daysOf(second)).containsExactly(2, 4);
                        },
                        third -> {
                            assertThat(third.agency()).isEqualTo(new Named("Аска Тур", null));
                            assertThat(third.total()).isEqualTo(1);
                        });
    }

    @Test
    @TestTransaction
    void aPageEndsWhereTheNextBegins() {
        add(new Named("A", null), 1);
        add(new Named("B", null), 2);
        add(new Named("C", null), 3);

        var first = queue.page(0, 2, 10);
        var second = queue.page(1, 2, 10);

        assertThat(first.groups()).extracting(Group::name).containsExactly("A", "B");
        assertThat(first.hasMore()).isTrue();
        assertThat(second.groups()).extracting(Group::name).startsWith("C");
    }

    @Test
    @TestTransaction
    void manyReportsAboutOneAgencyAreCountedAndTheOldestShown() {
        for (var day = 1; day <= 5; day++) {
            add(new Named("A", null), day);
        }

        var group = queue.page(0, 1, 2).groups().getFirst();

        assertThat(group.total()).isEqualTo(5);
        assertThat(daysOf(group)).containsExactly(1, 2);
    }

    @Test
    @TestTransaction
    void aReportComesBackAsItWasSent() {
        reports.add(
                new ReportQuery(
                        UUID.randomUUID(),
                        new Named("A", null),
                        Set.of(ReportReason.values()),
                        new Country("TR"),
                        PartialDate.parse("1999-12"),
                        ReportPeople.MANY),
                LONG_AGO);

        var report = queue.page(0, 1, 1).groups().getFirst().reports().getFirst();

        assertThat(report.reasons()).containsExactly(ReportReason.values());
        assertThat(report.destination()).isEqualTo(new Country("TR"));
        assertThat(report.happened()).isEqualTo(PartialDate.parse("1999-12"));
        assertThat(report.people()).isEqualTo(ReportPeople.MANY);
        assertThat(report.receivedOn()).isEqualTo(LONG_AGO);
    }

    @ParameterizedTest
    @EnumSource(ReportOutcome.class)
    @TestTransaction
    void whatIsDecidedIsOpenNoMore(ReportOutcome outcome) {
        add(new Named("A", null), 1);
        var before = queue.open();
        var id = queue.page(0, 1, 1).groups().getFirst().reports().getFirst().id();

        assertThat(queue.decide(List.of(id), new Decision(outcome, "seen"), person("sub-1")))
                .containsExactly(id);

        assertThat(queue.open()).isEqualTo(before - 1);
        assertThat(queue.page(0, 1, 1).groups()).extracting(Group::name).doesNotContain("A");
    }

    @Test
    @TestTransaction
    void whoComesSecondDecidesNothing() {
        add(new Named("A", null), 1);
        add(new Named("A", null), 2);
        var ids =
                queue.page(0, 1, 2).groups().getFirst().reports().stream()
                        .map(ReportQueue.Report::id)
                        .toList();
        queue.decide(ids.subList(0, 1), new Decision(ReportOutcome.SPAM, ""), person("sub-1"));

        var decided = queue.decide(ids, new Decision(ReportOutcome.PASSED_ON, ""), person("sub-2"));

        assertThat(decided).containsExactly(ids.get(1));
    }

    @Test
    @TestTransaction
    void aReportThatDoesNotExistIsNotDecided() {
        assertThat(
                        queue.decide(
                                List.of(UUID.randomUUID()),
                                new Decision(ReportOutcome.SPAM, ""),
                                person("sub-1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE agency_report_decision SET outcome = 'spam'",
                "DELETE FROM agency_report_decision",
                "TRUNCATE agency_report_decision",
            })
    @TestTransaction
    void theDatabaseRefusesToChangeADecision(String command) {
        assertThatThrownBy(() -> database.createNativeQuery(command).executeUpdate())
                .hasMessageContaining("rows of agency_report_decision are only ever added");
    }

    @Test
    void aNoteIsBounded() {
        assertThatThrownBy(() -> new Decision(ReportOutcome.SPAM, "x".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor person(String id) {
        return new Actor(id, "aliya", "registry-reviewer");
    }

    private static List<Integer> daysOf(Group group) {
        return group.reports().stream().map(report -> report.receivedOn().getDayOfYear()).toList();
    }

    private void add(ReportedAgency agency, int day) {
        reports.add(
                new ReportQuery(
                        UUID.randomUUID(),
                        agency,
                        Set.of(ReportReason.OTHER),
                        null,
                        PartialDate.UNKNOWN,
                        null),
                LONG_AGO.withDayOfYear(day));
    }
}
