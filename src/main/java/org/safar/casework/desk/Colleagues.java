package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safar.casework.DeskEntry;
import org.safar.casework.vault.VaultPerson;
import org.safar.casework.vault.Vaults;
import org.safar.staff.organisation.Membership;
import org.safar.staff.organisation.Organisations;

/// To whom a case can be given: who works for the organisation now and can open its vault.
@ApplicationScoped
class Colleagues {

    private final Organisations organisations;
    private final Vaults vaults;

    Colleagues(Organisations organisations, Vaults vaults) {
        this.organisations = organisations;
        this.vaults = vaults;
    }

    /// @return by name
    List<DeskEntry.By> of(long organisation) {
        var members =
                organisations.membersOf(organisation).stream()
                        .filter(member -> member.until() == null)
                        .map(Membership::staff)
                        .collect(Collectors.toSet());
        return vaults.people(organisation).stream()
                .filter(VaultPerson::admitted)
                .filter(person -> members.contains(person.account()))
                .map(person -> new DeskEntry.By(person.account(), person.name()))
                .toList();
    }

    Optional<DeskEntry.By> find(long organisation, String account) {
        return of(organisation).stream().filter(it -> it.account().equals(account)).findFirst();
    }
}
