package org.safar.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safar.platform.HourlyLimit;
import org.safar.registry.Register;
import org.safar.registry.report.ReportedAgency.Listed;

/// Takes reports. Nothing about who sends one comes this far.
@ApplicationScoped
public class ReportBox {

    private final AgencyReportRepository reports;
    private final Register register;
    private final HourlyLimit flood;
    private final Clock clock;

    ReportBox(AgencyReportRepository reports, Register register, ReportConfig config, Clock clock) {
        this.reports = reports;
        this.register = register;
        this.flood = new HourlyLimit(config.mostPerHour(), clock);
        this.clock = clock;
    }

    /// What became of a report.
    public enum Receipt {
        /// It is kept, now or since it was sent the first time.
        KEPT,
        /// The register has no such agency.
        UNKNOWN_AGENCY,
        /// Too many reports came within an hour; this one is not kept.
        TOO_MANY
    }

    @Transactional
    public Receipt take(ReportQuery report) {
        if (reports.has(report.once())) {
            return Receipt.KEPT;
        }
        if (report.agency() instanceof Listed(String id) && register.find(id).isEmpty()) {
            return Receipt.UNKNOWN_AGENCY;
        }
        if (!flood.admit()) {
            return Receipt.TOO_MANY;
        }
        reports.add(report, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return Receipt.KEPT;
    }
}
