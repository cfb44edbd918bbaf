package org.safar.content.links;

import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// A link in a text.
///
/// @param document identifier of the document that has it
/// @param language of the text that has it
/// @param target as it stands in the text, for example `contact:kz-102`
record TextLink(DocumentKind kind, String document, Language language, String target) {}
