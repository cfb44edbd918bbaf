package org.safar.casework.statistics;

import java.util.Locale;
import java.util.stream.Stream;

/// What is counted about cases.
public enum Measure {
    /// What a request is about, when it comes.
    TOPIC,
    /// Region if told, otherwise country, when it comes.
    PLACE,
    /// Group of the citizenship, when it comes.
    CITIZENSHIP,
    /// Days until the first answer, when it is given.
    FIRST_ANSWER,
    /// What came of it, when it is closed.
    OUTCOME;

    /// @return the word under which it is kept
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Measure ofWord(String word) {
        return Stream.of(values())
                .filter(measure -> measure.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
