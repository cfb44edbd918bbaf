package org.safar.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a text can be trusted as a text.
public enum Review {
    /// It is the English source; no translation.
    SOURCE,
    /// A machine translated it, nobody who speaks the language has read it.
    MACHINE,
    /// A named person has read the translation.
    REVIEWED;

    static Optional<Review> ofWord(String word) {
        return Arrays.stream(values())
                .filter(review -> review.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
