package org.safar.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where somebody is on their journey.
public enum Stage {
    BEFORE,
    ARRIVED,
    WORKING,
    RETURN;

    /// @return the word for it in texts, addresses and the API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the stage with that word
    public static Optional<Stage> ofWord(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
    }
}
