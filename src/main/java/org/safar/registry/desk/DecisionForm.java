package org.safar.registry.desk;

import java.util.Optional;

/// A decision as somebody typed it.
///
/// @param pressed the button: `confirm`, `decline`, or something else
/// @param words why
record DecisionForm(String pressed, String words) {

    private static final int LONGEST_WORDS = 2_000;

    static DecisionForm of(SentFields sent) {
        return new DecisionForm(sent.line("go"), sent.text("words"));
    }

    /// @return whether it is to be published, empty when neither button was pressed
    Optional<Boolean> confirmed() {
        return switch (pressed) {
            case "confirm" -> Optional.of(true);
            case "decline" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    boolean isTooLong() {
        return words.length() > LONGEST_WORDS;
    }
}
