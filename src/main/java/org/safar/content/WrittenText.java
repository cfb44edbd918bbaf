package org.safar.content;

import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// A text that somebody of the staff has written.
///
/// @param base number of the revision that they began with, null for a new text
/// @param text the whole file
public record WrittenText(
        DocumentKind kind,
        String document,
        Language language,
        @Nullable Long base,
        TextFile text) {}
