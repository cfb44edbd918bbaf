package org.safar.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How we know a contact, since when, and by whom.
///
/// @param day on which it was called, or on which we last read the source
/// @param by who called, null when nobody did
public record Verified(Verification how, LocalDate day, @Nullable String by) {}
