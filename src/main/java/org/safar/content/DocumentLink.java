package org.safar.content;

import org.safar.i18n.Language;

/// A document in a list.
///
/// @param path of its page, without the language
/// @param lang tag of the language of the words
/// @param foreign whether that is another language than the reader's
public record DocumentLink(
        String id, String path, String title, String summary, String lang, boolean foreign) {

    /// @return the document for a list in that language
    public static DocumentLink of(Document document, Language language) {
        var served = document.in(language);
        var text = served.text();
        return new DocumentLink(
                document.id(),
                path(document),
                text.title(),
                text.summary(),
                text.language().tag(),
                text.language() != language);
    }

    /// @return path of the page of that document, without the language
    public static String path(Document document) {
        return document.kind().path() + "/" + document.id();
    }
}
