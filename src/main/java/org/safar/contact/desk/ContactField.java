package org.safar.contact.desk;

import java.util.Optional;
import java.util.stream.Stream;

/// A field of the form for a contact, in the order in which facts stand in its file.
enum ContactField {
    TITLE("title", "title", Form.LINE, 90),
    SUMMARY("summary", "summary", Form.LINE, 200),
    LOCAL_NAME("local-name", "local_name", Form.LINE, 300),
    CHECKED_ON("checked-on", "checked_on", Form.DAY, 10),
    REVIEW_DUE("review-due", "review_due", Form.DAY, 10),
    KINDS("kinds", "kinds", Form.CHOICES, 1_000),
    COUNTRIES("countries", "countries", Form.CODES, 500),
    CITIZENS("citizens", "serves_citizens_of", Form.CODES, 500),
    REGION("region", "region", Form.LINE, 10),
    CITY("city", "city", Form.LINE, 200),
    ADDRESS("address", "address", Form.LINE, 500),
    POINT("point", "geo", Form.LINE, 50),
    PHONES("phones", "phones", Form.NUMBERS, 500),
    EMAILS("emails", "emails", Form.LINES, 500),
    WEBSITES("websites", "websites", Form.LINES, 2_000),
    HOURS("hours", "hours", Form.LINE, 300),
    TIME_ZONE("time-zone", "time_zone", Form.LINE, 60),
    LANGUAGES("languages", "languages", Form.CODES, 300),
    WHOEVER("whoever", "whoever", Form.YES, 5),
    VERIFICATION("verification", "verification", Form.LINE, 20),
    VERIFIED_ON("verified-on", "verified_on", Form.DAY, 10),
    VERIFIED_BY("verified-by", "verified_by", Form.LINE, 200),
    SOURCES("sources", "sources", Form.SOURCES, 10_000),
    /// The text below the facts.
    BODY("body", "", Form.TEXT, 20_000);

    /// How a fact is typed.
    enum Form {
        LINE,
        DAY,
        CHOICES,
        /// Words with spaces between them.
        CODES,
        /// One a line.
        LINES,
        /// One a line; what people put between digits goes.
        NUMBERS,
        YES,
        /// One a line: title, address and day with a bar between them.
        SOURCES,
        TEXT
    }

    private final String id;
    private final String key;
    private final Form form;
    private final int longest;

    ContactField(String id, String key, Form form, int longest) {
        this.id = id;
        this.key = key;
        this.form = form;
        this.longest = longest;
    }

    /// @return the field for that fact
    static Optional<ContactField> ofKey(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    static ContactField ofId(String id) {
        return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst().orElseThrow();
    }

    /// @return name of its input
    String id() {
        return id;
    }

    /// @return `id` of the input that an error leads to
    String focus() {
        return form == Form.DAY ? id + "-day" : id;
    }

    /// @return key of the fact, empty for the text
    String key() {
        return key;
    }

    Form form() {
        return form;
    }

    /// @return the most letters that are kept
    int longest() {
        return longest;
    }
}
