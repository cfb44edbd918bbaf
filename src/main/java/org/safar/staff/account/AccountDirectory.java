package org.safar.staff.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safar.staff.StaffRole;

/// Where accounts are kept.
///
/// It does as it is told; who may do what is decided before.
interface AccountDirectory {

    /// @return all accounts of people, by name
    List<Account> all();

    /// @return one account, empty when there is none with this identifier
    Optional<Account> find(String id);

    /// Makes an account with its roles.
    Invited invite(Invitation invitation);

    /// @param wanted the roles that the account has from now on, and no others of Safar's
    void setRoles(Account account, Set<StaffRole> wanted);

    void switchOn(String id);

    /// The person is signed out everywhere.
    void switchOff(String id);

    /// For somebody who lost password or phone: both are set up anew at the next sign-in.
    TemporaryPassword restart(String id);
}
