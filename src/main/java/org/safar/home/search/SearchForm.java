package org.safar.home.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What was typed into the search box. Nothing of it can be wrong.
///
/// @param words all that was typed
record SearchForm(String words) {

    /// Letters that are looked at: questions are shorter, and each word costs time.
    static final int LONGEST = 120;

    static SearchForm read(@Nullable String typed) {
        return new SearchForm(Objects.requireNonNullElse(typed, "").strip());
    }

    SearchQuery query(Language language) {
        return new SearchQuery(language, used());
    }

    /// @return whether only the beginning is looked for
    boolean isTooLong() {
        return words.codePointCount(0, words.length()) > LONGEST;
    }

    /// @return path of the page, without the language
    String path() {
        return words.isEmpty()
                ? "search"
                : "search?q=" + URLEncoder.encode(used(), StandardCharsets.UTF_8);
    }

    private String used() {
        return isTooLong() ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) : words;
    }
}
