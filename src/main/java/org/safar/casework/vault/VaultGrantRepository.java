package org.safar.casework.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Keeps what opens vaults.
@ApplicationScoped
class VaultGrantRepository implements PanacheRepositoryBase<VaultGrant, VaultGrant.Key> {

    private static final String OF =
            "account = ?2 and vaultKey in (select k.id from VaultKey k where k.organisation = ?1)";

    List<VaultGrant> of(long organisation, String account) {
        return list(OF, organisation, account);
    }

    boolean has(long organisation, String account) {
        return count(OF, organisation, account) > 0;
    }

    void withdraw(long organisation, String account) {
        delete(OF, organisation, account);
    }

    void deleteOf(long vaultKey) {
        delete("vaultKey", vaultKey);
    }
}
