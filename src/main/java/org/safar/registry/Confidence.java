package org.safar.registry;

import java.util.Arrays;
import java.util.Locale;

/// How far a row may be trusted for what it says.
enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /// @return the word of files and API
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when it is no such word
    static Confidence ofWord(String word) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + word + "` is not a confidence"));
    }
}
