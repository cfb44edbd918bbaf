package org.safar.content;

import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// A published text in one language.
///
/// @param revision number of the step that published it: grows with every change
/// @param front its facts; those of the document stand in the source's
/// @param title words for the heading
/// @param summary one or two sentences
/// @param body Markdown, see [ContentMarkdown]
/// @param version of the source: which version of its meaning this is; of a translation: from which
///   version of the source it was made
/// @param reviewedBy who has read the translation, null when nobody has
public record Text(
        Language language,
        long revision,
        FrontMatter front,
        String title,
        String summary,
        String body,
        int version,
        Review review,
        @Nullable String reviewedBy) {

    /// @param revision number of the step that published it, 0 for one that is not published
    /// @throws BadContentException when a fact that every text needs is missing
    public static Text of(Language language, long revision, TextFile file) {
        var front = file.front();
        return new Text(
                language,
                revision,
                front,
                front.word("title"),
                front.word("summary"),
                file.body(),
                front.number(language == Language.EN ? "version" : "translated_from"),
                review(language, front),
                front.find("reviewed_by").orElse(null));
    }

    private static Review review(Language language, FrontMatter front) {
        if (language == Language.EN) {
            return Review.SOURCE;
        }
        var review =
                Review.ofWord(front.word("status"))
                        .orElseThrow(() -> front.fault("unknown `status`"));
        if (review == Review.REVIEWED && front.find("reviewed_by").isEmpty()) {
            throw front.fault("it is `reviewed` without a name in `reviewed_by`");
        }
        return review;
    }
}
