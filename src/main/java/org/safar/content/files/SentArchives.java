package org.safar.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps what was sent between the look at it and the confirmation. Only whoever sent it gets it.
@ApplicationScoped
class SentArchives {

    /// Long enough to look at hundreds of differences and to sleep over them.
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int LONGEST_NAME = 200;

    private final EntityManager entities;
    private final Clock clock;

    SentArchives(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// Keeps one archive for each account: a later one takes its place.
    ///
    /// @return its identifier
    @Transactional
    UUID keep(String account, String name, byte[] bytes) {
        entities.createNativeQuery(
                        "DELETE FROM content_archive WHERE account = ?1 OR expires_at <= ?2")
                .setParameter(1, account)
                .setParameter(2, clock.instant())
                .executeUpdate();
        var id = UUID.randomUUID();
        entities.createNativeQuery(
                        "INSERT INTO content_archive (id, account, name, bytes, expires_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, account)
                .setParameter(3, name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .setParameter(4, bytes)
                .setParameter(5, clock.instant().plus(KEPT))
                .executeUpdate();
        return id;
    }

    /// @return what that account sent, empty when it was forgotten or another account sent it
    @Transactional
    Optional<SentArchive> find(String account, UUID id) {
        return entities.createNativeQuery(
                        "SELECT name, bytes, expires_at FROM content_archive"
                                + " WHERE id = ?1 AND account = ?2 AND expires_at > ?3",
                        Tuple.class)
                .setParameter(1, id)
                .setParameter(2, account)
                .setParameter(3, clock.instant())
                .getResultStream()
                .findFirst()
                .map(row -> archive(id, (Tuple) row));
    }

    /// @return the archive of that account that waits for its confirmation
    @Transactional
    Optional<UUID> waiting(String account) {
        return entities.createNativeQuery(
                        "SELECT id FROM content_archive WHERE account = ?1 AND expires_at > ?2",
                        UUID.class)
                .setParameter(1, account)
                .setParameter(2, clock.instant())
                .getResultStream()
                .findFirst()
                .map(UUID.class::cast);
    }

    @Transactional
    void forget(UUID id) {
        entities.createNativeQuery("DELETE FROM content_archive WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static SentArchive archive(UUID id, Tuple row) {
        return new SentArchive(
                id, row.get(0, String.class), row.get(1, byte[].class), row.get(2, Instant.class));
    }
}
