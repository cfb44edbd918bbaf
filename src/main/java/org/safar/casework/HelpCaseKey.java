package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.casework.vault.CurrentKey;
import org.safar.casework.vault.OpeningKeys;
import org.safar.casework.vault.SymmetricKey;

/// A key of a case, wrapped for one holder: an organisation, or whoever has the receipt.
@Entity
@Table(name = "help_case_key")
class HelpCaseKey {

    /// The key of what person and case worker write to each other.
    static final String THREAD = "thread";

    /// The key of what only the organisation reads.
    static final String DESK = "desk";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "help_case")
    UUID helpCase;

    String purpose;

    @Nullable Long organisation;

    @Column(name = "vault_key")
    @Nullable Long vaultKey;

    byte[] wrapped;

    byte @Nullable [] salt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpCaseKey() {}

    /// For an organisation.
    HelpCaseKey(
            UUID helpCase, String purpose, long organisation, CurrentKey holder, SymmetricKey key) {
        this.helpCase = helpCase;
        this.purpose = purpose;
        this.organisation = organisation;
        this.vaultKey = holder.id();
        this.wrapped = holder.key().seal(key.bytes(), about());
    }

    /// For the receipt.
    HelpCaseKey(UUID helpCase, SymmetricKey receipt, byte[] salt, SymmetricKey key) {
        this.helpCase = helpCase;
        this.purpose = THREAD;
        this.salt = salt;
        this.wrapped = receipt.seal(key.bytes(), about());
    }

    /// @throws org.safar.casework.vault.UnreadableException when it is another's
    SymmetricKey open(SymmetricKey receipt) {
        return SymmetricKey.of(receipt.open(wrapped, about()));
    }

    /// @throws org.safar.casework.vault.UnreadableException when it is another's
    SymmetricKey open(OpeningKeys keys) {
        return SymmetricKey.of(keys.of(vaultKey == null ? 0 : vaultKey).open(wrapped, about()));
    }

    /// Wraps it for the new key of the same organisation.
    void move(OpeningKeys old, CurrentKey now) {
        var key = open(old);
        vaultKey = now.id();
        wrapped = now.key().seal(key.bytes(), about());
    }

    private String about() {
        return "case:" + helpCase + ":" + purpose;
    }
}
