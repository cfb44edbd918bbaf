package org.safar.staff.account;

import java.util.Set;
import org.safar.staff.StaffRole;

/// An account of a member of the staff.
///
/// @param id permanent identifier at the sign-in (OIDC `sub`)
/// @param userName what the person types to sign in
/// @param name given name and family name
/// @param email where the person is reached, may be empty
/// @param active whether the person may sign in
/// @param roles what the person may do
public record Account(
        String id,
        String userName,
        String name,
        String email,
        boolean active,
        Set<StaffRole> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    boolean isWorkingPlatformAdmin() {
        return active && roles.contains(StaffRole.PLATFORM_ADMIN);
    }
}
