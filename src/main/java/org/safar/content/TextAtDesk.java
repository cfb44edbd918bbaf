package org.safar.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text as somebody at a desk finds it.
///
/// @param history its revisions, newest first
/// @param text what to go on with: what was written last. A text that came along and that readers
///   do not see, because an editor's stands before it, is not that.
/// @param published what readers see, null when they see nothing
/// @param waiting what waits for a second person or for its time, null when nothing does
public record TextAtDesk(
        List<RevisionView> history,
        RevisionView text,
        @Nullable RevisionView published,
        @Nullable RevisionView waiting) {

    /// @param history revisions of one text, newest first
    /// @return empty when there is none
    public static Optional<TextAtDesk> of(List<RevisionView> history) {
        return history.stream()
                .filter(revision ->
                        !revision.cameAlong() || revision.state() != RevisionState.DRAFT)
                .findFirst()
                .map(text ->
                        new TextAtDesk(
                                history,
                                text,
                                newest(history, RevisionState.PUBLISHED),
                                Optional.ofNullable(newest(history, RevisionState.IN_REVIEW))
                                        .orElseGet(
                                                () -> newest(history, RevisionState.SCHEDULED))));
    }

    /// @return number of the newest revision: what whoever saves must have seen
    public long newest() {
        return history.getFirst().id();
    }

    /// @return what will stand there when what waits is published, or else what stands there now
    public RevisionView next() {
        if (waiting != null) {
            return waiting;
        }
        return published == null ? text : published;
    }

    private static @Nullable RevisionView newest(List<RevisionView> history, RevisionState state) {
        return history.stream()
                .filter(revision -> revision.state() == state)
                .findFirst()
                .orElse(null);
    }
}
