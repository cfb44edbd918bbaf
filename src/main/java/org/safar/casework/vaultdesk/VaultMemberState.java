package org.safar.casework.vaultdesk;

/// How somebody of an organisation stands to its vault, the most pressing first.
enum VaultMemberState {
    /// Works there no longer, and has a passphrase still.
    LEFT,
    /// Has chosen a passphrase and waits for a lead.
    WAITING,
    /// Can open the vault.
    MEMBER,
    /// Has chosen no passphrase.
    NOTHING
}
