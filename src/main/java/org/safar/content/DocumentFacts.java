package org.safar.content;

/// The facts that an English text must have, so that its page and the API can be made.
final class DocumentFacts {

    private DocumentFacts() {}

    /// @throws BadContentException when a fact is missing or cannot be read
    static void check(DocumentKind kind, FrontMatter front) {
        front.day("checked_on");
        front.day("review_due");
        front.countries("countries");
        front.sources();
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
}
