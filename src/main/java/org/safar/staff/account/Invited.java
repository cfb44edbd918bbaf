package org.safar.staff.account;

/// What came of an invitation.
sealed interface Invited {

    /// The account is there.
    ///
    /// @param id of the account
    /// @param password good for one sign-in; told once and kept nowhere
    record Done(String id, TemporaryPassword password) implements Invited {}

    /// Somebody has an account with this address already.
    record Known() implements Invited {}
}
