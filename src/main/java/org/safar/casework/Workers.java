package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.safar.casework.vault.VaultSessions;
import org.safar.casework.vault.VaultState;
import org.safar.casework.vault.Vaults;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.organisation.Organisations;

/// Tells for each request who works with cases, and for which organisation. Membership is looked up
/// each time: whoever left sees nothing with the next request.
@ApplicationScoped
public class Workers {

    private final Organisations organisations;
    private final Vaults vaults;
    private final VaultSessions sessions;

    Workers(Organisations organisations, Vaults vaults, VaultSessions sessions) {
        this.organisations = organisations;
        this.vaults = vaults;
        this.sessions = sessions;
    }

    /// @param cookie value of the cookie [VaultSessions#COOKIE], null when the browser sent none
    /// @return how the person stands to the cases of their organisation; of several it is the first
    ///   by name whose vault they can open
    public WorkerSession of(CurrentStaff staff, @Nullable String cookie) {
        var all = organisations.organisationsOf(staff.id());
        if (all.isEmpty()) {
            return new WorkerSession.NoOrganisation();
        }
        var organisation =
                all.stream()
                        .filter(it -> vaults.stateOf(it.id(), staff.id()) == VaultState.MEMBER)
                        .findFirst()
                        .orElse(all.getFirst());
        var state = vaults.stateOf(organisation.id(), staff.id());
        if (state != VaultState.MEMBER) {
            return new WorkerSession.NotAdmitted(organisation, state);
        }
        return sessions.keys(cookie == null ? "" : cookie, organisation.id(), staff.id())
                // Another node, or another lead, may have made a new key a moment ago.
                .filter(keys -> vaults.fits(organisation.id(), keys))
                .<WorkerSession>map(keys ->
                        new WorkerSession.Open(
                                new Worker(actor(staff), organisation.id(), leads(staff), keys),
                                organisation))
                .orElseGet(() -> new WorkerSession.Locked(organisation));
    }

    /// Who is both is treated as a case worker where texts are read, and leads where people are
    /// managed.
    private static boolean leads(CurrentStaff staff) {
        return !staff.roles().contains(StaffRole.CASE_WORKER);
    }

    /// @return the person as the audit log names them
    public static Actor actor(CurrentStaff staff) {
        return staff.actingAs(StaffRole.CASE_WORKER, StaffRole.CASE_LEAD);
    }
}
