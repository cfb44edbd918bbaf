package org.safar.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.safar.i18n.Language;

/// A feed as RFC 4287 describes it.
///
/// @param id never changes
/// @param language of all words
/// @param author who makes the portal
/// @param self whole address of the feed
/// @param page whole address of the page that it is about
/// @param entries newest first
public record AtomFeed(
        String id,
        Language language,
        String title,
        String subtitle,
        String author,
        String self,
        String page,
        List<Entry> entries) {

    /// One thing that is new.
    ///
    /// @param id never changes
    /// @param updated when it was published; never changes either
    /// @param page whole address of the page about it
    /// @param source where it was read, empty when it is not about a source
    /// @param text lines of plain text
    public record Entry(
            String id,
            String title,
            Instant updated,
            String page,
            String source,
            List<String> text) {}

    /// @return when the newest entry was published; the beginning of time while there is none, so
    ///   that an empty feed stays the same
    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
