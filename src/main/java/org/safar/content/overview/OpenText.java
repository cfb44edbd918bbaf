package org.safar.content.overview;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.EditingDeed;
import org.safar.content.EditingRules;
import org.safar.content.EditingRules.Person;
import org.safar.content.RevisionState;
import org.safar.i18n.Language;

/// A text that somebody wrote and that readers do not see yet.
///
/// @param author account of the writer
/// @param dueAt when it will be published, only for what is scheduled
/// @param note why it was given back, null when it was not or nothing was said
record OpenText(
        long revision,
        String document,
        DocumentKind kind,
        Language language,
        String title,
        String author,
        Instant recordedAt,
        RevisionState state,
        @Nullable Instant dueAt,
        @Nullable String note) {

    /// @return why that person cannot publish it; empty when they may
    Optional<EditingRules.Refusal> refusal(Person person) {
        return EditingRules.refusal(EditingDeed.PUBLISH, state, language, author, person);
    }

    TextName name() {
        return new TextName(document, language);
    }
}
