package org.safar.staff.account;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.util.Set;

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
        accounts.reset(new Account(id, id, name, "", true, Set.of()));
    }
}
