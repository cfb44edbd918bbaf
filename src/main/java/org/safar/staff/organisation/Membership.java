package org.safar.staff.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time that a person works for an organisation.
///
/// @param id identifier of the membership
/// @param staff identifier of the account (OIDC `sub`)
/// @param name the person's name when it began
/// @param since when it began
/// @param until when it ended, null while it lasts
public record Membership(
        long id, String staff, String name, Instant since, @Nullable Instant until) {}
