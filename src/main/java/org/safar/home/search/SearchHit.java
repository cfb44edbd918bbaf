package org.safar.home.search;

import org.safar.i18n.Language;

/// Something that was found.
///
/// @param id identifier of the document or agency
/// @param path of its page, without the language
/// @param language in which the words were found: that of title and snippet
record SearchHit(
        HitKind kind, String id, String path, String title, Snippet snippet, Language language) {}
