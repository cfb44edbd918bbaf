package org.safar.casework.vaultdesk;

import org.safar.casework.vault.RecoveryCode;

/// What became of something that somebody did with a vault.
sealed interface VaultDone {

    /// The vault is open in this browser now.
    ///
    /// @param cookie what the browser must keep
    record Opened(String cookie) implements VaultDone {

        @Override
        public String toString() {
            return "Opened";
        }
    }

    /// There is a code that has to go onto paper now; nobody can tell it later.
    ///
    /// @param cookie what the browser must keep, empty when it has it already
    record Printed(RecoveryCode code, String cookie) implements VaultDone {

        @Override
        public String toString() {
            return "Printed";
        }
    }

    /// It is stored.
    record Stored() implements VaultDone {}

    /// Nothing was done because of something that was typed.
    record Refused(VaultFault fault) implements VaultDone {}

    /// Nothing was done: meanwhile it is no longer as the person saw it.
    record Overtaken() implements VaultDone {}
}
