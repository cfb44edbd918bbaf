package org.safar.casework.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Keeps members of vaults.
@ApplicationScoped
class VaultMemberRepository implements PanacheRepositoryBase<VaultMember, VaultMember.Key> {

    Optional<VaultMember> find(long organisation, String account) {
        return findByIdOptional(new VaultMember.Key(organisation, account));
    }

    /// @return everybody with a key pair, the sheet of paper too
    List<VaultMember> of(long organisation) {
        return list("organisation = ?1 order by name, account", organisation);
    }
}
