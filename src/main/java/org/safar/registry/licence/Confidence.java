package org.safar.registry.licence;

import java.util.Arrays;
import java.util.Locale;

/// How far a row may be trusted for what it says.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /// @return the word of files and API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when it is no such word
    public static Confidence ofWord(String word) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + word + "` is not a confidence"));
    }
}
