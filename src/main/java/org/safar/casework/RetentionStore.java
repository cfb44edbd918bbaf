package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Finds cases that are silent or due. Needs no key: it sees days only.
@ApplicationScoped
class RetentionStore {

    private static final String SILENT_SINCE =
            "state <> 'closed' and greatest(personWroteOn, coalesce(answeredOn, personWroteOn)) <="
                    + " ?1";

    private final HelpCaseRepository cases;
    private final CaseStore store;
    private final CaseworkConfig config;

    RetentionStore(HelpCaseRepository cases, CaseStore store, CaseworkConfig config) {
        this.cases = cases;
        this.store = store;
        this.config = config;
    }

    /// The thread says from now on that it closes.
    @Transactional
    void announce(LocalDate today) {
        var since = today.minusDays(config.silentDays() - config.noticeDays());
        cases.find(SILENT_SINCE + " and closesOn is null", since).stream()
                .forEach(helpCase -> helpCase.closesOn = today.plusDays(config.noticeDays()));
    }

    /// Closes what was silent, never before the day that was announced.
    @Transactional
    void closeSilent(LocalDate today) {
        cases.find("state <> 'closed' and closesOn <= ?1", today).stream()
                .forEach(helpCase ->
                        helpCase.close(today, store.retentionDays(helpCase.organisation)));
    }

    @Transactional
    List<UUID> due(LocalDate today) {
        return cases.toPurge(today);
    }

    /// @return cases whose keys are gone: a deletion was interrupted
    @Transactional
    List<UUID> withoutKeys() {
        return cases.find(
                        "select c.id from HelpCase c where not exists"
                                + " (select 1 from HelpCaseKey k where k.helpCase = c.id)")
                .project(UUID.class)
                .list();
    }
}
