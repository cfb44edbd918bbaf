package org.safar.content.overview;

import java.util.EnumMap;
import java.util.Map;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.FrontMatter;
import org.safar.content.Review;
import org.safar.content.Text;
import org.safar.i18n.Language;

/// A document made up for a test, whose source has version 2.
final class MadeDocument {

    private final Map<Language, Text> texts = new EnumMap<>(Language.class);

    private MadeDocument(String due) {
        put(Language.EN, 2, Review.SOURCE, Map.of("review_due", due));
    }

    static MadeDocument document() {
        return new MadeDocument("2027-05-23");
    }

    static MadeDocument due(String day) {
        return new MadeDocument(day);
    }

    MadeDocument machine(Language language) {
        return put(language, 2, Review.MACHINE, Map.of());
    }

    MadeDocument reviewed(Language language) {
        return put(language, 2, Review.REVIEWED, Map.of());
    }

    MadeDocument outdated(Language language, Review review) {
        return put(language, 1, review, Map.of());
    }

    Document named(String id) {
        return new Document(id, DocumentKind.GUIDE, texts);
    }

    Document named(String id, DocumentKind kind) {
        return new Document(id, kind, texts);
    }

    private MadeDocument put(
            Language language, int version, Review review, Map<String, Object> facts) {
        var front = new FrontMatter("made", facts);
        texts.put(
                language,
                new Text(language, 1, front, "Title", "Summary", "", version, review, null));
        return this;
    }
}
