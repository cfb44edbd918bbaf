package org.safar.registry.licence;

import java.util.Arrays;
import java.util.Locale;

/// What happened to a licence.
public enum EventKind {
    GRANTED,
    RENEWED,
    SUSPENDED,
    RESTORED,
    REVOKED,
    EXPIRED,
    CONDITIONS_SET,
    CONDITIONS_LIFTED,
    /// A source says that the agency recruited without a licence.
    REPORTED_UNLICENSED,
    /// Takes the event it supersedes back and says nothing else.
    CORRECTED;

    /// @return the word of files and API, for example `conditions-set`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when no kind has that word
    public static EventKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("`" + word + "` is not a kind of event"));
    }

    /// Whether a source that tells this says that a licence is in force.
    public boolean allows() {
        return switch (this) {
            case GRANTED, RENEWED, RESTORED, CONDITIONS_SET, CONDITIONS_LIFTED -> true;
            case SUSPENDED, REVOKED, EXPIRED, REPORTED_UNLICENSED, CORRECTED -> false;
        };
    }
}
