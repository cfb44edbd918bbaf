package org.safar.staff.account;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safar.staff.StaffRole;

/// Accounts that are forgotten with the tests. Tests with the real Keycloak run in another profile.
@IfBuildProfile("test")
@Alternative
@Priority(1)
@Singleton
class RememberedAccounts implements AccountDirectory {

    private final Map<String, Account> accounts = new TreeMap<>();
    private boolean isAway;

    /// Forgets everything but these.
    void reset(Account... some) {
        accounts.clear();
        for (var account : some) {
            accounts.put(account.id(), account);
        }
    }

    /// @param away whether the list cannot be read
    void goAway(boolean away) {
        isAway = away;
    }

    @Override
    public List<Account> all() {
        if (isAway) {
            throw new ProcessingException("nobody answers");
        }
        return List.copyOf(accounts.values());
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Invited invite(Invitation invitation) {
        if (accounts.containsKey(invitation.email())) {
            return new Invited.Known();
        }
        var name = invitation.givenName() + " " + invitation.familyName();
        put(
                new Account(
                        invitation.email(),
                        invitation.email(),
                        name,
                        invitation.email(),
                        true,
                        invitation.roles()));
        return new Invited.Done(invitation.email(), TemporaryPassword.random());
    }

    @Override
    public void setRoles(Account account, Set<StaffRole> wanted) {
        put(change(account, account.active(), wanted));
    }

    @Override
    public void switchOn(String id) {
        put(change(accounts.get(id), true, accounts.get(id).roles()));
    }

    @Override
    public void switchOff(String id) {
        put(change(accounts.get(id), false, accounts.get(id).roles()));
    }

    @Override
    public TemporaryPassword restart(String id) {
        return TemporaryPassword.random();
    }

    private void put(Account account) {
        accounts.put(account.id(), account);
    }

    private static Account change(Account account, boolean active, Set<StaffRole> roles) {
        return new Account(
                account.id(), account.userName(), account.name(), account.email(), active, roles);
    }
}
