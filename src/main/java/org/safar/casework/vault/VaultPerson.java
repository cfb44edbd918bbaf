package org.safar.casework.vault;

import java.time.LocalDate;

/// Somebody who can open a vault, or waits for it.
///
/// @param account identifier of the account (OIDC `sub`)
/// @param name as colleagues know it
/// @param enrolledOn the day on which the person chose a passphrase
/// @param admitted whether the person can open it
public record VaultPerson(String account, String name, LocalDate enrolledOn, boolean admitted) {}
