package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps what was answered to sendings, for a day.
@ApplicationScoped
class HelpSendingRepository implements PanacheRepositoryBase<HelpSending, byte[]> {

    Optional<HelpSending> lasting(byte[] keyHash, Instant now) {
        return find("keyHash = ?1 and expiresAt > ?2", keyHash, now).firstResultOptional();
    }

    /// Waits for another sending with the same key that has not ended yet.
    ///
    /// @return false when there is one with this key already
    boolean add(byte[] keyHash, UUID helpCase, byte[] answer, Instant expiresAt) {
        return getEntityManager()
                        .createQuery(
                                "insert into HelpSending (keyHash, helpCase, answer, expiresAt)"
                                        + " values (:key, :case, :answer, :expires)"
                                        + " on conflict (keyHash) do nothing")
                        .setParameter("key", keyHash)
                        .setParameter("case", helpCase)
                        .setParameter("answer", answer)
                        .setParameter("expires", expiresAt)
                        .executeUpdate()
                > 0;
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
