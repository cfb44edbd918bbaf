package org.safar.contact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.FrontMatter;
import org.safar.content.Review;
import org.safar.content.Text;
import org.safar.i18n.Language;

/// A contact made up for a test: enough facts to be read, and whatever the test changes.
final class MadeContact {

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<Language, Text> texts = new EnumMap<>(Language.class);
    private String body = "It helps.\n";

    private MadeContact() {
        facts.put("title", "A place that helps");
        facts.put("summary", "For people who need help.");
        facts.put("checked_on", "2026-11-23");
        facts.put("review_due", "2027-05-23");
        facts.put("kinds", List.of("ngo"));
        facts.put("countries", List.of("KZ"));
        facts.put("time_zone", "Asia/Almaty");
        facts.put("verification", "official");
    }

    static MadeContact contact() {
        return new MadeContact();
    }

    MadeContact with(String key, Object value) {
        facts.put(key, value);
        return this;
    }

    MadeContact without(String key) {
        facts.remove(key);
        return this;
    }

    MadeContact body(String markdown) {
        body = markdown;
        return this;
    }

    Document document(String id) {
        texts.put(
                Language.EN,
                new Text(
                        Language.EN,
                        1,
                        new FrontMatter("contact/" + id + "/en", facts),
                        String.valueOf(facts.get("title")),
                        String.valueOf(facts.get("summary")),
                        body,
                        1,
                        Review.SOURCE,
                        null));
        return new Document(id, DocumentKind.CONTACT, texts);
    }

    Contact read() {
        return read("made");
    }

    Contact read(String id) {
        return Contact.of(document(id));
    }
}
