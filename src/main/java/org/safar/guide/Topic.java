package org.safar.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a problem is about. People look for their problem, not for the office that deals with it.
public enum Topic {
    STAY,
    PERMISSION,
    PAY,
    POLICE,
    DANGER,
    HEALTH,
    AGENTS,
    ABROAD,
    HOME;

    /// @return the word for it in texts, addresses and the API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the topic with that word
    public static Optional<Topic> ofWord(String word) {
        return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }
}
