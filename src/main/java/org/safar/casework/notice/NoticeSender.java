package org.safar.casework.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.safar.casework.HelpDirectory;

/// Sends what is in the outbox: one e-mail for everything that waits for an organisation.
///
/// The rows stay locked while the mail server is asked, and another node skips them. A node that
/// dies between the two sends the e-mail again: twice is better than never.
@ApplicationScoped
class NoticeSender {

    private static final Logger LOG = Logger.getLogger(NoticeSender.class);

    private final EntityManager entities;
    private final HelpDirectory directory;
    private final NoticeMail mail;
    private final Clock clock;

    NoticeSender(EntityManager entities, HelpDirectory directory, NoticeMail mail, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.mail = mail;
        this.clock = clock;
    }

    /// A row of the outbox.
    record Waiting(long id, String kind, Instant sendAt, int attempts) {

        private boolean is(NoticeKind wanted) {
            return kind.equals(wanted.word());
        }
    }

    /// @return organisations for which an e-mail is due
    @Transactional
    List<Long> due() {
        return entities.createNativeQuery(
                        "SELECT DISTINCT organisation FROM help_notice WHERE send_at <= ?1",
                        Long.class)
                .setParameter(1, clock.instant())
                .getResultStream()
                .map(Long.class::cast)
                .toList();
    }

    /// @return whether an e-mail was sent; when the mail server does not take it, it is tried later
    @Transactional
    boolean send(long organisation) {
        var now = clock.instant();
        var rows = lock(organisation);
        // What came while another node sends the rest waits for its own time.
        if (rows.stream().noneMatch(row -> !row.sendAt().isAfter(now))) {
            return false;
        }
        var to = directory.noticeAddress(organisation);
        try {
            to.ifPresent(address -> mail.send(address, text(rows)));
            delete(rows);
            return to.isPresent();
        } catch (RuntimeException e) {
            // What the mail server says may hold the address.
            LOG.infof("An e-mail was not taken; tried again. (%s)", e.getClass().getName());
            rows.forEach(row -> postpone(row, now));
            return false;
        }
    }

    /// @return how many notices were given up
    @Transactional
    int giveUp() {
        return entities.createNativeQuery("DELETE FROM help_notice WHERE give_up_on < ?1")
                .setParameter(1, LocalDate.now(clock))
                .executeUpdate();
    }

    private List<Waiting> lock(long organisation) {
        return entities.createNativeQuery(
                        "SELECT id, kind, send_at, attempts FROM help_notice"
                                + " WHERE organisation = ?1 ORDER BY id FOR UPDATE SKIP LOCKED",
                        Tuple.class)
                .setParameter(1, organisation)
                .getResultStream()
                .map(row -> waiting((Tuple) row))
                .toList();
    }

    private static Waiting waiting(Tuple row) {
        return new Waiting(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, Instant.class),
                row.get(3, Short.class));
    }

    private static NoticeText text(List<Waiting> rows) {
        return new NoticeText(count(rows, NoticeKind.RECEIVED), count(rows, NoticeKind.WROTE));
    }

    private static long count(List<Waiting> rows, NoticeKind kind) {
        return rows.stream().filter(row -> row.is(kind)).count();
    }

    private void delete(List<Waiting> rows) {
        entities.createNativeQuery("DELETE FROM help_notice WHERE id IN (?1)")
                .setParameter(1, rows.stream().map(Waiting::id).toList())
                .executeUpdate();
    }

    private void postpone(Waiting row, Instant now) {
        entities.createNativeQuery(
                        "UPDATE help_notice SET attempts = ?2, send_at = ?3 WHERE id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, row.attempts() + 1)
                .setParameter(3, NoticeTimes.next(now, row.attempts() + 1))
                .executeUpdate();
    }
}
