package org.safar.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a request for help is about.
public enum HelpTopic {
    WAGES,
    CONTRACT,
    PAPERS,
    PASSPORT_TAKEN,
    INJURY,
    POLICE,
    EXPULSION,
    TRAFFICKING,
    VIOLENCE,
    AGENCY,
    HEALTH,
    CHILDREN,
    OTHER;

    /// @return the word of the JSON side, for example `passport-taken`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return the topic, or empty when the word names none
    public static Optional<HelpTopic> ofWord(String word) {
        return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }
}
