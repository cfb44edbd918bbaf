package org.safar.home.search;

import org.safar.i18n.Language;

/// What somebody looks for.
///
/// @param language of the reader
/// @param words as they were typed, no longer than [SearchForm] allows
record SearchQuery(Language language, String words) {}
