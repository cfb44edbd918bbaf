package org.safar.casework.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Keeps key pairs of organisations.
@ApplicationScoped
class VaultKeyRepository implements PanacheRepository<VaultKey> {

    Optional<VaultKey> current(long organisation) {
        return find("organisation = ?1 and retiredOn is null", organisation).firstResultOptional();
    }

    /// @return the retired ones, which are still there while something is kept under them
    List<VaultKey> retired(long organisation) {
        return list("organisation = ?1 and retiredOn is not null", organisation);
    }
}
