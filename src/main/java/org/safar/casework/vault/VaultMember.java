package org.safar.casework.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/// Somebody who has a key pair for the vault of an organisation; whether it opens the vault is told
/// by a [VaultGrant].
@Entity
@Table(name = "vault_member")
@IdClass(VaultMember.Key.class)
class VaultMember {

    /// The sheet of paper that was printed at set-up.
    static final String RECOVERY = "recovery";

    record Key(long organisation, String account) implements Serializable {}

    @Id long organisation;

    @Id String account;

    String name;

    @Column(name = "public_key")
    byte[] publicKey;

    @Column(name = "wrapped_private")
    byte[] wrappedPrivate;

    byte[] salt;

    @Column(name = "enrolled_on")
    LocalDate enrolledOn;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected VaultMember() {}

    VaultMember(long organisation, String account, String name, LocalDate enrolledOn) {
        this.organisation = organisation;
        this.account = account;
        this.name = name;
        this.enrolledOn = enrolledOn;
    }

    /// Puts in a key pair, in place of an earlier one.
    void take(OpeningKey pair, SymmetricKey under, byte[] salt) {
        this.publicKey = pair.sealingKey().bytes();
        this.wrappedPrivate = under.seal(pair.bytes(), about());
        this.salt = salt;
    }

    /// @throws UnreadableException when it is not the right key
    OpeningKey open(SymmetricKey key) {
        return OpeningKey.of(key.open(wrappedPrivate, about()));
    }

    SealingKey sealingKey() {
        return SealingKey.of(publicKey);
    }

    private String about() {
        return "vault-member:" + organisation + ":" + account;
    }
}
