package org.safar.casework;

import java.util.Locale;
import java.util.stream.Stream;

/// Whose turn it is.
public enum CaseState {
    /// Nobody has answered yet.
    NEW,
    /// The person wrote last.
    WAITING_FOR_US,
    /// A case worker wrote last.
    WAITING_FOR_PERSON,
    /// Closed; the person may still read and write until everything is deleted.
    CLOSED;

    /// @return the word of the JSON side, for example `waiting-for-us`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CaseState ofWord(String word) {
        return Stream.of(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
