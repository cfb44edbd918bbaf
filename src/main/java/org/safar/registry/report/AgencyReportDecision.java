package org.safar.registry.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What a reviewer decided about a report; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "agency_report_decision")
class AgencyReportDecision {

    @Id UUID id;

    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String outcome;

    String note;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected AgencyReportDecision() {}

    AgencyReportDecision(
            UUID reportId,
            String decidedBy,
            Instant decidedAt,
            ReportOutcome outcome,
            String note) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.outcome = outcome.word();
        this.note = note;
    }
}
