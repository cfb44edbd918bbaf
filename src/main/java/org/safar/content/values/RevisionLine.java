package org.safar.content.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;
import org.safar.platform.AuditLog;

/// A revision in the history of a value or a contact.
///
/// @param path of its page, without the language
/// @param when the day on which it was written
/// @param who wrote it
/// @param state where it is, in words
/// @param isShown whether readers see it
public record RevisionLine(String path, String when, String who, String state, boolean isShown) {

    /// @return path of the page of that revision, without the language
    public static String path(long revision) {
        return "staff/texts/revisions/" + revision;
    }

    /// Makes the lines; knows the names of colleagues.
    @ApplicationScoped
    public static class Lines {

        private final AuditLog audit;

        Lines(AuditLog audit) {
            this.audit = audit;
        }

        /// @return the lines in the order of the revisions
        public List<RevisionLine> of(List<RevisionView> revisions, Language language) {
            var words = ValueWords.in(language);
            return revisions.stream().map(revision -> line(revision, words)).toList();
        }

        private RevisionLine line(RevisionView revision, ValueWords words) {
            return new RevisionLine(
                    path(revision.id()),
                    words.day(revision.recordedAt()),
                    who(revision.author(), words),
                    words.state(revision.state()),
                    revision.isPublished());
        }

        private String who(@Nullable String author, ValueWords words) {
            return author == null
                    ? words.messages().cameAlong()
                    : audit.nameOf(author).orElse(author);
        }
    }
}
