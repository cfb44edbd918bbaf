package org.safar.staff.account;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.safar.staff.StaffRole;

/// What nobody may do to an account, so that somebody can always manage accounts.
final class AccountRules {

    private AccountRules() {}

    /// Why a change of an account is refused.
    enum Refusal {
        /// People do not switch themselves off or demote themselves.
        OWN_ACCOUNT,
        /// Nobody would be left who can manage accounts.
        LAST_PLATFORM_ADMIN
    }

    /// @param actor identifier of the person who asks
    /// @param all every account
    /// @return why this account must stay switched on, empty when it need not
    static Optional<Refusal> againstSwitchingOff(
            String actor, Account account, Collection<Account> all) {
        return againstLosing(actor, account, all, true);
    }

    /// @param wanted the roles that the account shall have
    /// @return why it must not lose a role, empty when it may
    static Optional<Refusal> againstRoles(
            String actor, Account account, Set<StaffRole> wanted, Collection<Account> all) {
        var demoted =
                account.roles().contains(StaffRole.PLATFORM_ADMIN)
                        && !wanted.contains(StaffRole.PLATFORM_ADMIN);
        return againstLosing(actor, account, all, demoted);
    }

    private static Optional<Refusal> againstLosing(
            String actor, Account account, Collection<Account> all, boolean loses) {
        if (!loses) {
            return Optional.empty();
        }
        if (account.id().equals(actor)) {
            return Optional.of(Refusal.OWN_ACCOUNT);
        }
        var others = all.stream().filter(other -> !other.id().equals(account.id()));
        var somebodyStays = others.anyMatch(Account::isWorkingPlatformAdmin);
        return account.isWorkingPlatformAdmin() && !somebodyStays
                ? Optional.of(Refusal.LAST_PLATFORM_ADMIN)
                : Optional.empty();
    }
}
