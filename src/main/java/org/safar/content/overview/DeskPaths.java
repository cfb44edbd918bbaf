package org.safar.content.overview;

import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// Addresses of the desk for texts, without the language of the page.
final class DeskPaths {

    static final String OVERVIEW = "staff/texts";
    static final String FEEDBACK = OVERVIEW + "/feedback";
    static final String TRANSLATORS = OVERVIEW + "/translators";
    static final String NEW = OVERVIEW + "/new";

    private DeskPaths() {}

    /// @return all languages of that document
    static String document(Document document) {
        return document(document.kind(), document.id());
    }

    /// @return the page where that text is edited
    static String text(DocumentKind kind, String document, Language language) {
        return document(kind, document) + "/" + language.tag();
    }

    /// @return one revision, with what can be done to it
    static String revision(long revision) {
        return OVERVIEW + "/revisions/" + revision;
    }

    private static String document(DocumentKind kind, String document) {
        return OVERVIEW + "/" + kind.word() + "/" + document;
    }
}
