package org.safar.registry.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.registry.Register;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.report.ReportBox.Receipt;

/// What is kept of a report, and what cannot be.
@QuarkusTest
class ReportBoxTest {

    @Inject StoredReports stored;

    @Inject AgencyReportRepository reports;

    @Inject Register register;

    @Inject Clock clock;

    @Test
    void noColumnHoldsWhoSentItOrTheTimeOfDay() {
        assertThat(stored.columnTypes())
                .containsOnlyKeys(
                        "id",
                        "once",
                        "agency_id",
                        "agency_name",
                        "agency_country",
                        "reasons",
                        "destination",
                        "happened",
                        "people",
                        "received_on")
                .containsEntry("received_on", "date")
                .allSatisfy((column, type) -> assertThat(type).isIn("uuid", "varchar", "date"));
    }

    @Test
    @TestTransaction
    void theRandomNumbersHoldNoTimeEither() {
        var once = UUID.randomUUID();
        reports.add(report(once), LocalDate.EPOCH);

        assertThat(reports.find("once", once).singleResult().id.version()).isEqualTo(4);
    }

    @Test
    @TestTransaction
    void sentAgainItIsNotCountedTowardsTheFlood() {
        var box = new ReportBox(reports, register, () -> 2, clock);
        var first = report(UUID.randomUUID());

        assertThat(box.take(first)).isEqualTo(Receipt.KEPT);
        assertThat(box.take(first)).isEqualTo(Receipt.KEPT);
        assertThat(box.take(report(UUID.randomUUID()))).isEqualTo(Receipt.KEPT);
        assertThat(box.take(report(UUID.randomUUID()))).isEqualTo(Receipt.TOO_MANY);
        assertThat(box.take(first)).isEqualTo(Receipt.KEPT);
    }

    private static ReportQuery report(UUID once) {
        return new ReportQuery(
                once,
                new ReportedAgency.Listed("sk-monto"),
                Set.of(ReportReason.OTHER),
                null,
                PartialDate.UNKNOWN,
                null);
    }
}
