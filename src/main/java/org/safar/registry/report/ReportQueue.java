package org.safar.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.report.ReportedAgency.Listed;
import org.safar.registry.report.ReportedAgency.Named;

/// The reports that wait for a reviewer, and what reviewers decided. A report without a decision is
/// open; decisions are only ever added, and the latest one counts.
@ApplicationScoped
public class ReportQueue {

    /// Longest note of a reviewer, in letters.
    public static final int LONGEST_NOTE = 1000;

    private final AgencyReportRepository reports;
    private final AgencyReportDecisionRepository decisions;
    private final Register register;
    private final AuditLog audit;
    private final Clock clock;

    ReportQueue(
            AgencyReportRepository reports,
            AgencyReportDecisionRepository decisions,
            Register register,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.decisions = decisions;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /// A report as reviewers see it.
    ///
    /// @param destination country of work, or `null` when not known
    /// @param people to how many it happened, or `null` when not known
    public record Report(
            UUID id,
            Set<ReportReason> reasons,
            @Nullable Country destination,
            PartialDate happened,
            @Nullable ReportPeople people,
            LocalDate receivedOn) {}

    /// The open reports about one agency.
    ///
    /// @param name in the register, or as it was typed
    /// @param total number of open reports about it; `reports` holds the oldest of them
    public record Group(ReportedAgency agency, String name, long total, List<Report> reports) {}

    /// An open report with the agency that it is about.
    ///
    /// @param agency its name in the register, or as it was typed
    /// @param country where the agency is, or `null` when that is not known
    public record OpenReport(String agency, @Nullable Country country, Report report) {}

    /// A page of the queue.
    ///
    /// @param groups those that wait longest first
    /// @param hasMore whether another page follows
    /// @param open number of open reports on all pages
    public record Page(List<Group> groups, boolean hasMore, long open) {}

    /// What a reviewer decided.
    ///
    /// @param note for other reviewers, at most [#LONGEST_NOTE] letters, may be empty
    public record Decision(ReportOutcome outcome, String note) {

        public Decision {
            if (note.length() > LONGEST_NOTE) {
                throw new IllegalArgumentException("the note is longer than " + LONGEST_NOTE);
            }
        }
    }

    /// @return number of reports that nobody decided about
    @Transactional
    public long open() {
        return reports.open();
    }

    /// @param number of the page, from 0
    /// @param size most agencies on it
    /// @param mostReports most reports shown of one agency
    @Transactional
    public Page page(int number, int size, int mostReports) {
        var keys = reports.openAgencies(number * size, size + 1);
        var groups = keys.stream().limit(size).map(key -> group(key, mostReports)).toList();
        return new Page(groups, keys.size() > size, reports.open());
    }

    /// @param last the report behind which to read on, `null` to begin with the oldest
    /// @param most reports that are wanted
    /// @return open reports about all agencies, the oldest first
    @Transactional
    public List<OpenReport> openAfter(@Nullable Report last, int most) {
        var found =
                last == null
                        ? reports.openAfter(LocalDate.EPOCH, new UUID(0, 0), most)
                        : reports.openAfter(last.receivedOn(), last.id(), most);
        var listed =
                register.find(
                        found.stream()
                                .map(report -> report.agencyId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return found.stream().map(report -> open(report, listed)).toList();
    }

    private static OpenReport open(AgencyReport report, Map<String, AgencyRecord> listed) {
        var agency = report.agencyId == null ? null : listed.get(report.agencyId);
        if (agency != null) {
            return new OpenReport(agency.name(), agency.country(), report.toReport());
        }
        var name = report.agencyId == null ? report.agencyName : report.agencyId;
        var country = report.agencyCountry == null ? null : new Country(report.agencyCountry);
        return new OpenReport(String.valueOf(name), country, report.toReport());
    }

    /// Decides about reports that are open. One that somebody else decided about meanwhile stays as
    /// it is.
    ///
    /// @param by who decides
    /// @return the reports that this decision was written for
    @Transactional
    public List<UUID> decide(Collection<UUID> ids, Decision decision, Actor by) {
        var stillOpen = ids.isEmpty() ? List.<UUID>of() : reports.lockOpen(ids);
        for (var id : stillOpen) {
            decisions.persist(
                    new AgencyReportDecision(
                            id, by.id(), clock.instant(), decision.outcome(), decision.note()));
            audit.record(
                    by,
                    "report-" + decision.outcome().word(),
                    new Reference("report", id.toString()));
        }
        return stillOpen;
    }

    private Group group(AgencyReportRepository.OpenAgency key, int mostReports) {
        var found = reports.openOf(key, mostReports).stream().map(AgencyReport::toReport).toList();
        if (key.agencyId() != null) {
            var name =
                    register.find(key.agencyId())
                            .map(agency -> agency.name())
                            .orElse(key.agencyId());
            return new Group(new Listed(key.agencyId()), name, key.total(), found);
        }
        var name = String.valueOf(key.agencyName());
        var country = key.agencyCountry() == null ? null : new Country(key.agencyCountry());
        return new Group(new Named(name, country), name, key.total(), found);
    }
}
