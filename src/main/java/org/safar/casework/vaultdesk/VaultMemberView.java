package org.safar.casework.vaultdesk;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.safar.casework.vault.VaultPerson;
import org.safar.i18n.Dates;

/// Somebody on the list of people of a vault.
///
/// @param account identifier of the account (OIDC `sub`)
/// @param name as colleagues know it
/// @param enrolledOn the day on which a passphrase was chosen, null for none
record VaultMemberView(
        String account, String name, VaultMemberState state, @Nullable LocalDate enrolledOn) {

    static final Comparator<VaultMemberView> ORDER =
            Comparator.comparing(VaultMemberView::state).thenComparing(VaultMemberView::name);

    static VaultMemberView of(VaultPerson person) {
        return of(person, person.admitted() ? VaultMemberState.MEMBER : VaultMemberState.WAITING);
    }

    static VaultMemberView ofLeft(VaultPerson person) {
        return of(person, VaultMemberState.LEFT);
    }

    static VaultMemberView withoutPassphrase(String account, String name) {
        return new VaultMemberView(account, name, VaultMemberState.NOTHING, null);
    }

    private static VaultMemberView of(VaultPerson person, VaultMemberState state) {
        return new VaultMemberView(person.account(), person.name(), state, person.enrolledOn());
    }

    /// @return whether there is something to remove
    public boolean hasPassphrase() {
        return state != VaultMemberState.NOTHING;
    }

    /// @return whether a lead should do something
    boolean isPressing() {
        return state == VaultMemberState.LEFT || state == VaultMemberState.WAITING;
    }

    /// @return the day of the passphrase, as `23.11.2026`
    public String day() {
        return enrolledOn == null ? "" : Dates.numeric(enrolledOn);
    }
}
