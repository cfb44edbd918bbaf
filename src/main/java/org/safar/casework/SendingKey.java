package org.safar.casework;

import java.util.Optional;
import java.util.UUID;

/// A number that the sender made by chance: a second sending with it is the first one again.
///
/// @param text at least 16 characters that nobody else can guess
public record SendingKey(String text) {

    private static final String FORM = "[!-~]{16,200}";

    public SendingKey {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("not a sending key");
        }
    }

    /// @return a new one, for a form
    public static SendingKey create() {
        return new SendingKey(UUID.randomUUID().toString());
    }

    /// @return the key, or empty when it is missing, too short to be secret, or too long
    public static Optional<SendingKey> read(String typed) {
        return typed.matches(FORM) ? Optional.of(new SendingKey(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SendingKey";
    }
}
