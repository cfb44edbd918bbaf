package org.safar.content.terms;

import org.safar.i18n.Language;

/// A change of the termbase that somebody proposed.
///
/// @param term identifier of the term
/// @param word the new word
/// @param why the reason
/// @param proposedBy account of whoever proposed it
record TermChange(
        long id, String term, Language language, String word, String why, String proposedBy) {}
