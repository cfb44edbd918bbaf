package org.safar.registry.licence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The status words of pages and API. Earlier ones come first when an agency's countries differ.
public enum Standing {
    LICENSED,
    CONDITIONS,
    UNKNOWN,
    SUSPENDED,
    EXPIRED,
    REVOKED,
    /// Reported to recruit without a licence.
    UNLICENSED,
    /// Known as a firm, and no source tells of a licence.
    REGISTERED_ONLY;

    /// @return the word of the API, for example `registered-only`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Standing> ofWord(String word) {
        return Stream.of(values()).filter(standing -> standing.word().equals(word)).findFirst();
    }
}
