package org.safar.web;

/// The one style sheet of the portal, minified once at the start and served inside every page.
final class StyleSheet {

    private static final InlineText CONTENT =
            new InlineText(minify(InlineText.source("styles/safar.css")));

    private StyleSheet() {}

    static InlineText content() {
        return CONTENT;
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
