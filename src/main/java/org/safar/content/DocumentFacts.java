package org.safar.content;

import java.util.List;

/// The facts that an English text must have, so that its page and the API can be made.
final class DocumentFacts {

    private static final List<String> LISTS =
            List.of("countries", "stages", "topics", "contacts", "related", "names");

    private DocumentFacts() {}

    /// @throws BadContentException when a fact is missing or cannot be read
    static void check(DocumentKind kind, FrontMatter front) {
        front.day("checked_on");
        front.day("review_due");
        front.countries("countries");
        front.sources();
        if (front.find("order").isPresent()) {
            front.number("order");
        }
        LISTS.forEach(key -> checkList(key, front));
        switch (kind) {
            case GUIDE, SYSTEM -> front.word("confidence");
            case NEWS -> {
                front.word("confidence");
                front.word("news_kind");
                front.day("starts_on");
                front.day("ends_on");
            }
            case CONTACT -> front.word("verification");
            case VALUE -> ValueFacts.check(front);
        }
    }

    /// One word where a list belongs would be read as an empty list.
    private static void checkList(String key, FrontMatter front) {
        if (front.find(key).isPresent() && front.words(key).isEmpty()) {
            throw front.fault("`" + key + "` is not a list");
        }
    }
}
