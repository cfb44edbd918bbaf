package org.safar.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Tells other parts of the portal who is on the staff.
@ApplicationScoped
public class People {

    private final AccountDirectory directory;

    People(AccountDirectory directory) {
        this.directory = directory;
    }

    /// @return all accounts, by name
    public List<Account> all() {
        return directory.all();
    }

    /// @param id identifier of the account (OIDC `sub`)
    /// @return the account, empty when there is none
    public Optional<Account> find(String id) {
        return id.isEmpty() ? Optional.empty() : directory.find(id);
    }
}
