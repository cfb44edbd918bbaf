package org.safar.casework.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.safar.casework.CaseEvents;
import org.safar.casework.HelpDirectory;

/// Notes that an organisation is to be told, in the transaction of what it is told about: both are
/// kept or neither.
@ApplicationScoped
class Outbox {

    private final EntityManager entities;
    private final HelpDirectory directory;
    private final NoticeConfig config;
    private final Clock clock;

    Outbox(EntityManager entities, HelpDirectory directory, NoticeConfig config, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void received(@Observes CaseEvents.Received event) {
        add(event.organisation(), NoticeKind.RECEIVED);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void wrote(@Observes CaseEvents.PersonWrote event) {
        add(event.organisation(), NoticeKind.WROTE);
    }

    /// For the one that gets the case it is a new request.
    @Transactional(Transactional.TxType.MANDATORY)
    void referred(@Observes CaseEvents.Referred event) {
        add(event.to(), NoticeKind.RECEIVED);
    }

    /// Nothing is kept for whoever wants no e-mail.
    private void add(long organisation, NoticeKind kind) {
        if (!config.mail() || directory.noticeAddress(organisation).isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "INSERT INTO help_notice (organisation, kind, send_at, give_up_on)"
                                + " VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, organisation)
                .setParameter(2, kind.word())
                .setParameter(3, NoticeTimes.first(clock.instant()))
                .setParameter(4, NoticeTimes.givenUp(LocalDate.now(clock)))
                .executeUpdate();
    }
}
