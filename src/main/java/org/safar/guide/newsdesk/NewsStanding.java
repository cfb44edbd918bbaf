package org.safar.guide.newsdesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.Document;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;

/// What there is of a news item in one language.
enum NewsStanding {
    /// Nothing, or only what was taken back.
    MISSING,
    /// Somebody writes, and nobody was asked to look.
    WRITTEN,
    /// Readers see one that is older than the English text.
    OUTDATED,
    /// It waits for a second person, or for its time.
    WAITING,
    /// Readers see it.
    PUBLISHED;

    private static final List<RevisionState> WAITS =
            List.of(RevisionState.IN_REVIEW, RevisionState.SCHEDULED);

    /// @param shown the news item as readers see it, null when they do not
    /// @param newest the newest revision in that language
    static NewsStanding of(
            @Nullable Document shown, Optional<RevisionView> newest, Language language) {
        if (newest.stream().anyMatch(revision -> WAITS.contains(revision.state()))) {
            return WAITING;
        }
        var text = shown == null ? null : shown.texts().get(language);
        if (shown != null && text != null) {
            return text.version() < shown.source().version() ? OUTDATED : PUBLISHED;
        }
        return newest.stream().anyMatch(revision -> revision.state() == RevisionState.DRAFT)
                ? WRITTEN
                : MISSING;
    }
}
