package org.safar.casework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/// The private key of an organisation, sealed to the key of one member.
@Entity
@Table(name = "vault_grant")
@IdClass(VaultGrant.Key.class)
class VaultGrant {

    record Key(long vaultKey, String account) implements Serializable {}

    @Id
    @Column(name = "vault_key")
    long vaultKey;

    @Id String account;

    byte[] wrapped;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected VaultGrant() {}

    VaultGrant(long vaultKey, VaultMember member, OpeningKey secret) {
        this.vaultKey = vaultKey;
        this.account = member.account;
        this.wrapped = member.sealingKey().seal(secret.bytes(), about());
    }

    /// @throws UnreadableException when it is not the right key
    OpeningKey open(OpeningKey member) {
        return OpeningKey.of(member.open(wrapped, about()));
    }

    private String about() {
        return "vault-key:" + vaultKey + ":" + account;
    }
}
