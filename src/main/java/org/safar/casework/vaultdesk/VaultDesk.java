package org.safar.casework.vaultdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.safar.casework.Worker;
import org.safar.casework.WorkerSession;
import org.safar.casework.vault.OpeningKeys;
import org.safar.casework.vault.UnreadableException;
import org.safar.casework.vault.VaultSessions;
import org.safar.casework.vault.VaultState;
import org.safar.casework.vault.Vaults;
import org.safar.platform.Actor;
import org.safar.staff.organisation.Organisation;

/// What people do with their own way into a vault, and a lead with the vault itself. Each deed fits
/// some states of a [WorkerSession] only; in all others the page was overtaken.
@ApplicationScoped
class VaultDesk {

    private final Vaults vaults;
    private final VaultSessions sessions;
    private final VaultAttempts attempts;

    VaultDesk(Vaults vaults, VaultSessions sessions, VaultAttempts attempts) {
        this.vaults = vaults;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /// @param lead who sets it up
    VaultDone setUp(WorkerSession session, Actor lead, VaultForm form) {
        if (!(session instanceof WorkerSession.NotAdmitted(Organisation organisation, var state))
                || state != VaultState.NOT_SET_UP) {
            return new VaultDone.Overtaken();
        }
        var fault = form.fault(names(lead, organisation));
        if (fault.isPresent()) {
            return new VaultDone.Refused(fault.get());
        }
        return vaults.setUp(lead, organisation.id(), form.passphrase())
                .<VaultDone>map(code ->
                        new VaultDone.Printed(
                                code, open(organisation, lead, form.passphrase()).orElseThrow()))
                .orElseGet(VaultDone.Overtaken::new);
    }

    VaultDone enrol(WorkerSession session, Actor person, VaultForm form) {
        if (!(session instanceof WorkerSession.NotAdmitted(Organisation organisation, var state))
                || state == VaultState.NOT_SET_UP) {
            return new VaultDone.Overtaken();
        }
        var fault = form.fault(names(person, organisation));
        if (fault.isPresent()) {
            return new VaultDone.Refused(fault.get());
        }
        return vaults.enrol(person, organisation.id(), form.passphrase())
                ? new VaultDone.Stored()
                : new VaultDone.Overtaken();
    }

    /// For somebody who has forgotten their passphrase.
    VaultDone enrolAgain(WorkerSession session, Actor person, VaultForm form) {
        var organisation = organisation(session);
        if (organisation.isEmpty()) {
            return new VaultDone.Overtaken();
        }
        var fault = form.fault(names(person, organisation.get()));
        if (fault.isPresent()) {
            return new VaultDone.Refused(fault.get());
        }
        if (!attempts.admit(person.id())) {
            return refused(VaultForm.PASSPHRASE, VaultFault.Code.TOO_MANY);
        }
        vaults.enrolAgain(person, organisation.get().id(), form.passphrase());
        return new VaultDone.Stored();
    }

    VaultDone unlock(WorkerSession session, Actor person, VaultForm form) {
        if (!(session instanceof WorkerSession.Locked(Organisation organisation))) {
            return new VaultDone.Overtaken();
        }
        if (!attempts.admit(person.id())) {
            return refused(VaultForm.PASSPHRASE, VaultFault.Code.TOO_MANY);
        }
        return open(organisation, person, form.passphrase())
                .<VaultDone>map(VaultDone.Opened::new)
                .orElseGet(() -> refused(VaultForm.PASSPHRASE, VaultFault.Code.UNLOCK));
    }

    VaultDone recover(WorkerSession session, Actor lead, VaultForm form) {
        var found = organisation(session);
        if (found.isEmpty()) {
            return new VaultDone.Overtaken();
        }
        var organisation = found.get();
        var fault = form.fault(names(lead, organisation));
        if (fault.isPresent()) {
            return new VaultDone.Refused(fault.get());
        }
        if (!attempts.admit(lead.id())) {
            return refused(VaultForm.CODE, VaultFault.Code.TOO_MANY);
        }
        return vaults.recover(lead, organisation.id(), form.code(), form.passphrase())
                .<VaultDone>map(keys ->
                        new VaultDone.Opened(sessions.open(organisation.id(), lead.id(), keys)))
                .orElseGet(() -> refused(VaultForm.CODE, VaultFault.Code.CODE));
    }

    /// The passphrase until now is asked for: a vault that was left open is no proof.
    VaultDone change(WorkerSession session, Actor person, VaultForm form) {
        if (!(session instanceof WorkerSession.Open(var worker, var organisation))) {
            return new VaultDone.Overtaken();
        }
        var fault = form.fault(names(person, organisation));
        if (fault.isPresent()) {
            return new VaultDone.Refused(fault.get());
        }
        if (!attempts.admit(person.id())) {
            return refused(VaultForm.PRESENT, VaultFault.Code.TOO_MANY);
        }
        var known = vaults.unlock(organisation.id(), person.id(), form.present());
        if (known.isEmpty()) {
            return refused(VaultForm.PRESENT, VaultFault.Code.UNLOCK);
        }
        return withFittingKeys(() -> {
            vaults.changePassphrase(person, worker.organisation(), form.passphrase(), known.get());
            return new VaultDone.Stored();
        });
    }

    VaultDone newSheet(WorkerSession session, Actor lead) {
        if (!(session instanceof WorkerSession.Open(Worker worker, var organisation))) {
            return new VaultDone.Overtaken();
        }
        return withFittingKeys(() ->
                new VaultDone.Printed(vaults.newSheet(lead, organisation.id(), worker.keys()), ""));
    }

    /// @param cookie of the browser of the lead, in which the vault stays open
    VaultDone newKey(WorkerSession session, Actor lead, String cookie) {
        if (!(session instanceof WorkerSession.Open(Worker worker, var organisation))) {
            return new VaultDone.Overtaken();
        }
        return withFittingKeys(() -> {
            var keys = vaults.rotate(lead, organisation.id(), worker.keys());
            sessions.replace(cookie, organisation.id(), lead.id(), keys);
            return new VaultDone.Stored();
        });
    }

    /// Closes the vault in the browser that has this cookie.
    void lock(String cookie) {
        sessions.close(cookie);
    }

    /// @param deed something that is done with the keys of a session
    /// @return its outcome; overtaken when another lead has made a new key meanwhile
    static VaultDone withFittingKeys(Supplier<VaultDone> deed) {
        try {
            return deed.get();
        } catch (UnreadableException e) {
            return new VaultDone.Overtaken();
        }
    }

    private Optional<String> open(Organisation organisation, Actor person, String passphrase) {
        Optional<OpeningKeys> keys = vaults.unlock(organisation.id(), person.id(), passphrase);
        return keys.map(unlocked -> sessions.open(organisation.id(), person.id(), unlocked));
    }

    /// @return the organisation whose vault is there and closed to the person
    private static Optional<Organisation> organisation(WorkerSession session) {
        return switch (session) {
            case WorkerSession.Open _, WorkerSession.NoOrganisation _ -> Optional.empty();
            case WorkerSession.Locked(var organisation) -> Optional.of(organisation);
            case WorkerSession.NotAdmitted(var organisation, var state) ->
                    state == VaultState.NOT_SET_UP ? Optional.empty() : Optional.of(organisation);
        };
    }

    private static VaultDone refused(String field, VaultFault.Code code) {
        return new VaultDone.Refused(new VaultFault(field, code));
    }

    private static List<String> names(Actor person, Organisation organisation) {
        return List.of(person.name(), organisation.name());
    }
}
