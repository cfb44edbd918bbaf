package org.safar.content.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// What somebody has typed and not saved yet.
///
/// @param kind null for a document that does not exist yet
record TypedDraft(
        String document,
        @Nullable DocumentKind kind,
        Language language,
        String title,
        Instant savedAt) {}
