package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safar.registry.report.ReportBox;
import org.safar.registry.report.ReportQuery;

/// Makes a report to the register of what a case tells about an agency, once for each yes of the
/// person. The report knows nothing of the case, and the case only that there was one: they are
/// kept in transactions of their own, which the database numbers.
@ApplicationScoped
public class CaseReports {

    private final CaseDesk desk;
    private final ReportBox box;

    CaseReports(CaseDesk desk, ReportBox box) {
        this.desk = desk;
        this.box = box;
    }

    /// What became of a report.
    public enum Outcome {
        SENT,
        /// The person has not said yes, or their yes was used.
        NO_CONSENT,
        /// The register has no such agency.
        UNKNOWN_AGENCY,
        /// Too many reports came within an hour.
        TOO_MANY,
        /// The worker's organisation does not handle such a case.
        NOT_FOUND
    }

    public Outcome send(Worker worker, UUID id, ReportQuery report) {
        var opened = desk.findHandled(worker, id);
        if (opened.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        if (!opened.get().desk().consents().containsKey(ConsentRule.REPORT)) {
            return Outcome.NO_CONSENT;
        }
        return switch (box.take(report)) {
            case KEPT -> sent(worker, id);
            case UNKNOWN_AGENCY -> Outcome.UNKNOWN_AGENCY;
            case TOO_MANY -> Outcome.TOO_MANY;
        };
    }

    private Outcome sent(Worker worker, UUID id) {
        desk.record(
                worker, id, "case-record-written", at -> new DeskEntry.Reported(worker.by(), at));
        return Outcome.SENT;
    }
}
