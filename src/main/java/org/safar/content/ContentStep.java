package org.safar.content;

import java.util.Arrays;
import java.util.Locale;

/// What can become of a revision.
enum ContentStep {
    /// It waits for a second person.
    SUBMITTED,
    /// A second person said no.
    RETURNED,
    /// It will be published at a time that is known.
    SCHEDULED,
    /// Readers see it, in place of whatever they saw before in that language.
    PUBLISHED,
    /// Readers no longer see it, nor any other in that language.
    WITHDRAWN,
    /// As withdrawn, and for good.
    ARCHIVED;

    /// @return the word for it in the table
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContentStep ofWord(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
