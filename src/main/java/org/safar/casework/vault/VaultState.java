package org.safar.casework.vault;

/// How somebody stands to the vault of an organisation.
public enum VaultState {
    /// The organisation has none yet; a lead sets it up.
    NOT_SET_UP,
    /// The person has chosen no passphrase yet.
    NOT_ENROLLED,
    /// The person has a passphrase and waits for a lead.
    WAITING,
    /// The person can open it with their passphrase.
    MEMBER
}
