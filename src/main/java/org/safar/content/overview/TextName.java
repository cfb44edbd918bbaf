package org.safar.content.overview;

import org.safar.i18n.Language;

/// Names one text: a document in one language.
record TextName(String document, Language language) {}
