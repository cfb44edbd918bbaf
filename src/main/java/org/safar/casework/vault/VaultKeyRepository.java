package org.safar.casework.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Keeps key pairs of organisations.
@ApplicationScoped
class VaultKeyRepository implements PanacheRepository<VaultKey> {

    /// Of the advisory locks of the database those that begin with this are ours: `Vaul`.
    private static final long LOCKS = 0x5661756cL << 32;

    /// Until this transaction ends, the organisation keeps its key.
    ///
    /// A lock on the row would not do: whoever waits for one that is deleted meanwhile finds
    /// nothing, and the row of the new key was not there when the waiting began.
    void hold(long organisation) {
        lock("pg_advisory_xact_lock_shared", organisation);
    }

    /// Until this transaction ends, nobody uses the key of the organisation who said so with
    /// [#hold].
    void lock(long organisation) {
        lock("pg_advisory_xact_lock", organisation);
    }

    private void lock(String function, long organisation) {
        getEntityManager()
                .createNativeQuery("SELECT " + function + "(" + (LOCKS + organisation) + ")")
                .getSingleResult();
    }

    Optional<VaultKey> current(long organisation) {
        return find("organisation = ?1 and retiredOn is null", organisation).firstResultOptional();
    }

    /// @return the retired ones, which are still there while something is kept under them
    List<VaultKey> retired(long organisation) {
        return list("organisation = ?1 and retiredOn is not null", organisation);
    }
}
