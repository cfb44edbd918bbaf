package org.safar.web;

/// The style sheets of the portal, minified once at the start and served inside the pages.
final class StyleSheet {

    private static final InlineText CONTENT = read("styles/safar.css");
    private static final InlineText STAFF = read("styles/staff.css");

    private StyleSheet() {}

    /// @return the one of every page
    static InlineText content() {
        return CONTENT;
    }

    /// @return what pages of the staff side have besides
    static InlineText staff() {
        return STAFF;
    }

    private static InlineText read(String name) {
        return new InlineText(minify(InlineText.source(name)));
    }

    /// Removes what only people read. Strings with spaces, braces or comment marks would not
    /// survive; the style sheet has none.
    static String minify(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
