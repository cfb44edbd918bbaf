package org.safar.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// A revision as the staff sees it.
///
/// @param author account of the writer, null for what came along
/// @param base number of the revision that the writer began with
/// @param dueAt when it will be published, only for what is scheduled
/// @param steps what became of it, oldest first
public record RevisionView(
        long id,
        String document,
        DocumentKind kind,
        Language language,
        TextFile text,
        boolean cameAlong,
        @Nullable String author,
        @Nullable Long base,
        Instant recordedAt,
        RevisionState state,
        @Nullable Instant dueAt,
        List<Step> steps) {

    /// A step of the revision.
    ///
    /// @param what word of the step, for example `published`
    /// @param author account of who took it, null for Safar itself
    /// @param note why, null when nothing was said
    public record Step(
            long id, String what, @Nullable String author, @Nullable String note, Instant at) {}

    /// @return whether it came along with Safar and lies beside what editors wrote: readers never
    ///   saw it, and nobody has taken it up
    public boolean liesBeside() {
        return cameAlong && state == RevisionState.DRAFT;
    }

    /// @return whether readers see it
    public boolean isPublished() {
        return state == RevisionState.PUBLISHED;
    }
}
