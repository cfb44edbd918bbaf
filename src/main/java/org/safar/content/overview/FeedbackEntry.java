package org.safar.content.overview;

import java.time.LocalDate;
import java.util.UUID;

/// Words of a reader about a document.
///
/// @param language tag of the language they read it in
record FeedbackEntry(
        UUID id,
        String document,
        String language,
        boolean clear,
        String words,
        LocalDate givenOn) {}
