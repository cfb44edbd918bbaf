package org.safar.casework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A key pair of an organisation; its private half is only in the [VaultGrant]s.
@Entity
@Table(name = "vault_key")
class VaultKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long organisation;

    @Column(name = "public_key")
    byte[] publicKey;

    @Column(name = "created_on")
    LocalDate createdOn;

    @Column(name = "retired_on")
    @Nullable LocalDate retiredOn;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected VaultKey() {}

    VaultKey(long organisation, SealingKey key, LocalDate createdOn) {
        this.organisation = organisation;
        this.publicKey = key.bytes();
        this.createdOn = createdOn;
    }

    CurrentKey toCurrentKey() {
        return new CurrentKey(id, SealingKey.of(publicKey));
    }
}
