package org.safar.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Remembers who of the staff did what to what, when, and from which role.
///
/// Entries are only ever added. No personal data of migrants goes in: a thing is named by its
/// [Reference], never described.
@ApplicationScoped
public class AuditLog {

    private final AuditEntryRepository entries;
    private final Clock clock;

    AuditLog(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Writes one entry, in the transaction of the deed: both happen or neither.
    ///
    /// @param action what was done, a stable word with hyphens, for example `event-confirmed`
    @Transactional
    public void record(Actor actor, String action, Reference subject) {
        entries.persist(new AuditEntry(clock.instant(), actor, action, subject));
    }

    /// As [#record], of a thing whose hours nobody may learn: with the day only. The order of the
    /// log stays.
    @Transactional
    public void recordDay(Actor actor, String action, Reference subject) {
        var day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        entries.persist(new AuditEntry(day, actor, action, subject));
    }

    /// @param account permanent identifier at the sign-in
    /// @return the name under which that person did something last, or empty when they never did
    @Transactional
    public Optional<String> nameOf(String account) {
        return entries.find("actor = ?1 order by id desc", account)
                .page(0, 1)
                .firstResultOptional()
                .map(entry -> entry.name);
    }

    /// @param limit the most lines that are wanted
    /// @return what was done, the newest first
    @Transactional
    public List<AuditLine> read(AuditQuery query, int limit) {
        return entries.find(query, limit).stream().map(AuditEntry::toLine).toList();
    }
}
