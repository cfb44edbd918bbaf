package org.safar.casework.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseTime;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.organisation.Organisation;

/// Reads the numbers that somebody may see.
@ApplicationScoped
class StatisticsReader {

    private final CaseCounters counters;
    private final Workers workers;
    private final CurrentStaff staff;
    private final Clock clock;

    StatisticsReader(CaseCounters counters, Workers workers, CurrentStaff staff, Clock clock) {
        this.counters = counters;
        this.workers = workers;
        this.staff = staff;
        this.clock = clock;
    }

    /// A platform admin is shown all together; who is a lead too has the choice.
    ///
    /// @return empty for a lead whose organisation has not admitted them
    Optional<StatisticsView> read(StatisticsQuery asked, Language language) {
        var words = StatisticsWords.in(language);
        var isAdmin = staff.roles().contains(StaffRole.PLATFORM_ADMIN);
        var isLead = staff.roles().contains(StaffRole.CASE_LEAD);
        if (isAdmin && (asked.isAll() || !isLead)) {
            return Optional.of(
                    view(asked.with(true), null, words.messages().scopeAll(), isLead, words));
        }
        return organisation()
                .map(it -> view(asked.with(false), it.id(), it.name(), isAdmin, words));
    }

    private StatisticsView view(
            StatisticsQuery query,
            @Nullable Long organisation,
            String whose,
            boolean canChoose,
            StatisticsWords words) {
        var statistics =
                new CaseStatistics(
                        counters.all(organisation),
                        CaseStatistics.CASES_OF_A_QUARTER,
                        organisation == null);
        return StatisticsView.of(query, whose, canChoose, statistics, CaseTime.today(clock), words);
    }

    /// Counts are not encrypted, so a closed vault does not matter; who was never admitted to it
    /// does not belong to the organisation's cases.
    private Optional<Organisation> organisation() {
        return switch (workers.of(staff, null)) {
            case WorkerSession.Open open -> Optional.of(open.organisation());
            case WorkerSession.Locked locked -> Optional.of(locked.organisation());
            case WorkerSession.NotAdmitted ignored -> Optional.empty();
            case WorkerSession.NoOrganisation ignored -> Optional.empty();
        };
    }
}
