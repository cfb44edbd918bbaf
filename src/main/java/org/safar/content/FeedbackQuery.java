package org.safar.content;

import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What a reader says about a page.
///
/// @param revision number of the step that published what they read
/// @param clear whether the page was clear
/// @param words what was not, null when they wrote nothing
record FeedbackQuery(
        String document, Language language, long revision, boolean clear, @Nullable String words) {}
