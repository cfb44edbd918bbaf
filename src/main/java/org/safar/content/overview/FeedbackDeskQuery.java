package org.safar.content.overview;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// Which words of readers somebody of the staff wants to see.
///
/// @param document identifier, null for the list of all documents
/// @param language null for all that the person works in
/// @param page number of the page, from 0
record FeedbackDeskQuery(@Nullable String document, @Nullable Language language, int page) {

    private static final int LAST_PAGE = 10_000;

    /// What cannot be read counts as not asked.
    static FeedbackDeskQuery of(
            @Nullable String document, @Nullable String language, @Nullable String page) {
        return new FeedbackDeskQuery(
                document != null && document.matches("[a-z0-9-]{1,80}") ? document : null,
                language == null ? null : Language.ofTag(language).orElse(null),
                page != null && page.matches("[0-9]{1,5}")
                        ? Math.min(Integer.parseInt(page), LAST_PAGE)
                        : 0);
    }

    static FeedbackDeskQuery about(String document) {
        return new FeedbackDeskQuery(document, null, 0);
    }

    FeedbackDeskQuery next() {
        return new FeedbackDeskQuery(document, language, page + 1);
    }

    FeedbackDeskQuery in(@Nullable Language other) {
        return new FeedbackDeskQuery(document, other, 0);
    }

    /// @return path of the page with this query, without the language of the page
    String path() {
        var parts = new ArrayList<String>();
        if (document != null) {
            parts.add("document=" + document);
        }
        if (language != null) {
            parts.add("language=" + language.tag());
        }
        if (page > 0) {
            parts.add("page=" + page);
        }
        return parts.isEmpty()
                ? DeskPaths.FEEDBACK
                : DeskPaths.FEEDBACK + "?" + String.join("&", parts);
    }
}
