package org.safar.casework.vaultdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safar.casework.Worker;
import org.safar.casework.vault.VaultPerson;
import org.safar.casework.vault.VaultSessions;
import org.safar.casework.vault.Vaults;
import org.safar.platform.Actor;
import org.safar.staff.account.Account;
import org.safar.staff.account.People;
import org.safar.staff.organisation.Membership;
import org.safar.staff.organisation.Organisations;

/// Who of an organisation has which way into its vault, and how a lead changes that.
@ApplicationScoped
class VaultPeople {

    private final Organisations organisations;
    private final Vaults vaults;
    private final VaultSessions sessions;
    private final People accounts;

    VaultPeople(
            Organisations organisations, Vaults vaults, VaultSessions sessions, People accounts) {
        this.organisations = organisations;
        this.vaults = vaults;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /// @return everybody who works for the organisation or has a way into its vault; those first of
    ///   whom something is expected
    List<VaultMemberView> of(long organisation) {
        return list(organisation, switchedOff());
    }

    /// @return how many people wait for a lead, or have left and can still open the vault
    long waiting(long organisation) {
        // Without asking the sign-in server, which would slow the staff home down.
        return list(organisation, Set.of()).stream().filter(VaultMemberView::isPressing).count();
    }

    /// @return one of them
    Optional<VaultMemberView> find(long organisation, String account) {
        return of(organisation).stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    /// Lets somebody into the vault who works for the organisation.
    VaultDone admit(Worker worker, Actor lead, String account) {
        var person = find(worker.organisation(), account);
        if (person.filter(it -> it.state() == VaultMemberState.WAITING).isEmpty()) {
            return new VaultDone.Overtaken();
        }
        return VaultDesk.withFittingKeys(() ->
                vaults.admit(lead, worker.organisation(), account, worker.keys())
                        ? new VaultDone.Stored()
                        : new VaultDone.Overtaken());
    }

    /// Takes the vault away from somebody else, in every browser at once.
    ///
    /// @param cookie of the browser of the lead, in which the vault stays open
    VaultDone remove(Worker worker, Actor lead, String account, String cookie) {
        var person = find(worker.organisation(), account);
        if (account.equals(lead.id()) || person.filter(VaultMemberView::hasPassphrase).isEmpty()) {
            return new VaultDone.Overtaken();
        }
        return VaultDesk.withFittingKeys(() -> {
            var keys = vaults.remove(lead, worker.organisation(), account, worker.keys());
            sessions.replace(cookie, worker.organisation(), lead.id(), keys);
            return new VaultDone.Stored();
        });
    }

    private List<VaultMemberView> list(long organisation, Set<String> switchedOff) {
        var members =
                organisations.membersOf(organisation).stream()
                        .filter(member -> member.until() == null)
                        .toList();
        var working = members.stream().map(Membership::staff).collect(Collectors.toSet());
        working.removeAll(switchedOff);
        var known = vaults.people(organisation);
        var seen = new HashSet<String>();
        var all = new ArrayList<VaultMemberView>();
        known.forEach(person -> {
            seen.add(person.account());
            all.add(view(person, working));
        });
        members.stream()
                .filter(member -> working.contains(member.staff()) && seen.add(member.staff()))
                .map(member -> VaultMemberView.withoutPassphrase(member.staff(), member.name()))
                .forEach(all::add);
        all.sort(VaultMemberView.ORDER);
        return List.copyOf(all);
    }

    private static VaultMemberView view(VaultPerson person, Set<String> working) {
        return working.contains(person.account())
                ? VaultMemberView.of(person)
                : VaultMemberView.ofLeft(person);
    }

    /// @return accounts that cannot sign in; nobody while the sign-in server is away, when
    ///   membership has to tell
    private Set<String> switchedOff() {
        try {
            return accounts.all().stream()
                    .filter(account -> !account.active())
                    .map(Account::id)
                    .collect(Collectors.toSet());
        } catch (RuntimeException e) {
            return Set.of();
        }
    }
}
