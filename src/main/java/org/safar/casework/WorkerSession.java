package org.safar.casework;

import org.safar.casework.vault.VaultState;
import org.safar.staff.organisation.Organisation;

/// How somebody of the staff stands to the cases of their organisation.
public sealed interface WorkerSession {

    /// The vault is open: they can work.
    record Open(Worker worker, Organisation organisation) implements WorkerSession {}

    /// They can open the vault with their passphrase.
    record Locked(Organisation organisation) implements WorkerSession {}

    /// They cannot open the vault yet.
    ///
    /// @param state why; never [VaultState#MEMBER]
    record NotAdmitted(Organisation organisation, VaultState state) implements WorkerSession {}

    /// They work for no organisation.
    record NoOrganisation() implements WorkerSession {}
}
