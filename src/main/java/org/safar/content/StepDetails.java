package org.safar.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept with a step that somebody of the staff takes.
///
/// @param author their account
/// @param dueAt when it is to be published, only for what is scheduled
/// @param note why, for the public log of corrections or for whoever wrote the text
record StepDetails(String author, @Nullable Instant dueAt, @Nullable String note) {}
