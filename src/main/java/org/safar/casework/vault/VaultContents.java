package org.safar.casework.vault;

/// What is kept under the key of an organisation. A bean of this type is asked when the key
/// changes.
public interface VaultContents {

    /// Encrypts to the new key what the old ones open, so that they are no longer needed.
    void move(long organisation, OpeningKeys old, CurrentKey now);
}
