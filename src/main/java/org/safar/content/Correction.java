package org.safar.content;

import java.time.Instant;
import org.safar.i18n.Language;

/// Something that was wrong in a text and was put right, as it is told to everybody.
///
/// @param step number of the step that published or withdrew the text
/// @param withdrawn whether the text was taken back
/// @param document identifier of the document
/// @param language of the text, and of the words
/// @param title of the text at that time
/// @param note what was wrong, in the words of whoever took the step
public record Correction(
        long step,
        Instant at,
        boolean withdrawn,
        DocumentKind kind,
        String document,
        Language language,
        String title,
        String note) {}
