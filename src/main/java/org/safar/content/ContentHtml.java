package org.safar.content;

import java.util.List;

/// The body of a text, ready to be shown.
///
/// @param html sanitised
/// @param sections its headings, for a table of contents
/// @param plain the same without any markup, for search and for phones that draw it themselves
public record ContentHtml(String html, List<Section> sections, String plain) {

    /// Words that people read in a minute. They read in a language that is often not their first.
    private static final int WORDS_PER_MINUTE = 130;

    /// @param id of the heading's element
    /// @param title words of the heading
    public record Section(String id, String title) {}

    /// @return whole minutes that reading takes, at least one
    public int minutes() {
        var words = plain.split("\\s+").length;
        return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
    }
}
