package org.safar.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How we know a contact.
public enum Verification {
    /// Somebody of ours called it.
    RUNG,
    /// A source of the state publishes it.
    OFFICIAL,
    /// The organisation itself publishes it.
    ORGANISATION,
    /// Others wrote about it; nobody has confirmed it.
    UNVERIFIED;

    /// @return the word for it in texts and in the API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the verification with that word
    public static Optional<Verification> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
