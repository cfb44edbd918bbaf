package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Finds cases that are silent or due. Needs no key: it sees days only.
@ApplicationScoped
class RetentionStore {

    private static final String SILENT_SINCE =
            "state <> 'closed' and closesOn is null"
                    + " and greatest(personWroteOn, coalesce(answeredOn, personWroteOn)) <= ?2";

    private final HelpCaseRepository cases;
    private final HelpSendingRepository sendings;
    private final CaseDays days;
    private final CaseworkConfig config;
    private final Event<Object> events;

    RetentionStore(
            HelpCaseRepository cases,
            HelpSendingRepository sendings,
            CaseDays days,
            CaseworkConfig config,
            Event<Object> events) {
        this.cases = cases;
        this.sendings = sendings;
        this.days = days;
        this.config = config;
        this.events = events;
    }

    /// The thread says from now on that it closes.
    ///
    /// @return how many threads
    @Transactional
    int announce(LocalDate today) {
        // One statement: whoever writes at the same moment is not overwritten.
        return cases.update(
                "closesOn = ?1 where " + SILENT_SINCE,
                today.plusDays(config.noticeDays()),
                today.minusDays(config.silentDays() - config.noticeDays()));
    }

    /// @return cases that close today, or should have
    @Transactional
    List<UUID> toClose(LocalDate today) {
        return cases.find(
                        "select id from HelpCase where state <> 'closed' and closesOn <= ?1", today)
                .project(UUID.class)
                .list();
    }

    /// Closes what was silent, never before the day that was announced.
    ///
    /// @return false when somebody has written meanwhile
    @Transactional
    boolean closeSilent(UUID id, LocalDate today) {
        var silent = cases.locked(id).filter(helpCase -> helpCase.isToClose(today));
        silent.ifPresent(helpCase -> {
            helpCase.close(today, days.retentionDays(helpCase.organisation));
            events.fire(
                    new CaseEvents.Closed(helpCase.organisation, today, CaseEvents.Closed.SILENCE));
        });
        return silent.isPresent();
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

    /// What was answered to sendings more than a day ago goes even when nobody sends.
    @Transactional
    void forgetSendings(Instant now) {
        sendings.deleteExpired(now);
    }
}
