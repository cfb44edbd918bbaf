package org.safar.content.overview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.content.Document;
import org.safar.content.DocumentLink;
import org.safar.i18n.Language;
import org.safar.web.FormErrors;

/// What readers said about one document, as the page shows it.
///
/// @param title of the document
/// @param lang tag of the language of the title
/// @param share how clear readers find it, null when nobody answered in these languages
/// @param action path that the form is sent to, without the language of the page
/// @param publicPath path of the page that readers see, null when they see none
/// @param deskPath path of the document at the desk, null as above
/// @param next path of the next page, null on the last one
/// @param done what was done just now, null when nothing was
record FeedbackDeskView(
        String title,
        String lang,
        @Nullable FeedbackShare share,
        List<Filter> languages,
        List<Answer> answers,
        String action,
        @Nullable String publicPath,
        @Nullable String deskPath,
        @Nullable String next,
        @Nullable String done,
        FormErrors errors) {

    /// Words of a reader.
    ///
    /// @param facts language, day, and whether they found the page clear
    record Answer(UUID id, String words, String lang, List<String> facts) {}

    /// The links that belong to a document.
    record Places(@Nullable String publicPath, @Nullable String deskPath) {

        static final Places NONE = new Places(null, null);

        static Places of(Document document) {
            return new Places(DocumentLink.path(document), DeskPaths.document(document));
        }
    }

    static Answer answer(FeedbackEntry entry, OverviewWords words) {
        var messages = words.messages();
        return new Answer(
                entry.id(),
                entry.words(),
                entry.language(),
                List.of(
                        Language.fromString(entry.language()).ownName(),
                        words.day(entry.givenOn()),
                        entry.clear() ? messages.wasClear() : messages.wasNotClear()));
    }

    /// @return identifiers of answers that were ticked; what is none is left out
    static Set<UUID> ticked(@Nullable List<String> sent) {
        return sent == null
                ? Set.of()
                : sent.stream()
                        .filter(it -> it.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
