package org.safar.casework.vaultdesk;

import org.safar.casework.WorkerSession;

/// What the page of the vault offers.
enum VaultStage {
    NO_ORGANISATION,
    /// The installation cannot open vaults.
    NOT_READY,
    /// There is no vault; a lead sets it up.
    NOT_SET_UP,
    /// A passphrase is to be chosen.
    ENROL,
    WAITING,
    LOCKED,
    OPEN;

    static VaultStage of(WorkerSession session) {
        return switch (session) {
            case WorkerSession.NoOrganisation _ -> NO_ORGANISATION;
            case WorkerSession.Locked _ -> LOCKED;
            case WorkerSession.Open _ -> OPEN;
            case WorkerSession.NotAdmitted(_, var state) ->
                    switch (state) {
                        case NOT_SET_UP -> NOT_SET_UP;
                        case NOT_ENROLLED -> ENROL;
                        case WAITING -> WAITING;
                        case MEMBER -> LOCKED;
                    };
        };
    }
}
