package org.safar.content.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody has typed and not saved.
///
/// @param base number of the revision that they began with, null for a text that does not exist yet
record Draft(@Nullable Long base, TypedText typed, Instant savedAt) {}
