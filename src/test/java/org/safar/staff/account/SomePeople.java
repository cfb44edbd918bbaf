package org.safar.staff.account;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.util.Set;
import org.safar.staff.StaffRole;

/// Decides for tests of other packages who is on the staff.
@IfBuildProfile("test")
@Singleton
public class SomePeople {

    private final RememberedAccounts accounts;

    SomePeople(RememberedAccounts accounts) {
        this.accounts = accounts;
    }

    /// Forgets everybody but this person, who has no role.
    public void areOnlyThis(String id, String name) {
        areOnlyThis(id, name, Set.of());
    }

    /// Forgets everybody but this person.
    public void areOnlyThis(String id, String name, Set<StaffRole> roles) {
        accounts.reset(new Account(id, id, name, "", true, roles));
    }

    /// From now on whoever asks for the list gets an error, as while Keycloak is away.
    public void areOutOfReach() {
        accounts.goAway(true);
    }

    /// Ends [#areOutOfReach].
    public void areThere() {
        accounts.goAway(false);
    }
}
