package org.safar.content.overview;

import org.safar.i18n.Language;

/// One document in one language.
///
/// @param isBeingWritten whether somebody saved a newer text that readers do not see yet
record CoverageCell(Language language, CoverageState state, boolean isBeingWritten) {}
