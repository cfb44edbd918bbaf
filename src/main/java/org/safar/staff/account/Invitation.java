package org.safar.staff.account;

import java.util.Set;
import org.safar.staff.StaffRole;

/// Somebody who is to join the staff.
///
/// @param email also the name to sign in with
/// @param roles at least one
record Invitation(String email, String givenName, String familyName, Set<StaffRole> roles) {

    Invitation {
        roles = Set.copyOf(roles);
        if (email.isEmpty() || givenName.isEmpty() || familyName.isEmpty() || roles.isEmpty()) {
            throw new IllegalArgumentException("an invitation needs an address, a name and a role");
        }
    }
}
