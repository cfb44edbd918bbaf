package org.safar.casework.vaultdesk;

import org.jspecify.annotations.Nullable;
import org.safar.casework.WorkerSession;
import org.safar.casework.vault.VaultSessions;

/// The vault as its page shows it.
///
/// @param organisation name of the organisation, empty when the person has none
/// @param lead whether the person leads
/// @param example a passphrase that they may take
/// @param notice what was done just now, null for nothing
record VaultView(
        String organisation,
        VaultStage stage,
        boolean lead,
        String example,
        @Nullable String notice) {

    static VaultView of(
            WorkerSession session, boolean ready, boolean lead, @Nullable String notice) {
        return new VaultView(
                name(session),
                ready ? VaultStage.of(session) : VaultStage.NOT_READY,
                lead,
                PassphraseExample.create(),
                notice);
    }

    static String name(WorkerSession session) {
        return switch (session) {
            case WorkerSession.NoOrganisation _ -> "";
            case WorkerSession.Locked(var organisation) -> organisation.name();
            case WorkerSession.NotAdmitted(var organisation, _) -> organisation.name();
            case WorkerSession.Open(_, var organisation) -> organisation.name();
        };
    }

    public int least() {
        return PassphraseRules.LEAST;
    }

    public int minutes() {
        return (int) VaultSessions.UNUSED.toMinutes();
    }

    public int hours() {
        return (int) VaultSessions.LONGEST.toHours();
    }

    @Override
    public String toString() {
        return "VaultView";
    }
}
