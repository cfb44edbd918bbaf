package org.safar.content.terms;

import java.util.ArrayList;
import java.util.List;
import org.safar.content.Document;
import org.safar.content.Library;
import org.safar.i18n.Language;

/// A translation that says a term otherwise than the termbase.
///
/// @param document that says it
/// @param term that its source has
record Deviation(Document document, Term term) {

    /// @return all deviations of one language, without those that are right
    static List<Deviation> all(Library library, Termbase termbase, Language language) {
        var found = new ArrayList<Deviation>();
        for (var document : library.documents().values()) {
            var text = document.texts().get(language);
            if (text == null || language == Language.EN) {
                continue;
            }
            var mentioned = termbase.mentionedIn(TextWords.of(document.source()));
            termbase.otherwise(mentioned, TextWords.of(text), language).stream()
                    .filter(term -> !termbase.isExcepted(term, language, document.id()))
                    .forEach(term -> found.add(new Deviation(document, term)));
        }
        return found;
    }
}
