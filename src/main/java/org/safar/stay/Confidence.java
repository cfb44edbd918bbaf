package org.safar.stay;

import java.util.Arrays;

/// How sure a row of the law is.
public enum Confidence {
    /// A founding document of the portal says it.
    CONFIRMED("confirmed"),
    /// A public source says it.
    REPORTED("reported"),
    /// Sources differ or are weak: the stricter value is in the row, and people are told.
    UNCERTAIN("uncertain");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /// @return the word of the files and of the JSON contract
    public String word() {
        return word;
    }

    static Confidence ofWord(String word) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown confidence `" + word + "`"));
    }
}
