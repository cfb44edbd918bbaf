package org.safar.registry.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list says of a licence.
enum ListedStatus {
    IN_FORCE,
    SUSPENDED,
    REVOKED,
    EXPIRED,
    /// The firm is registered; the list says nothing of a licence.
    REGISTERED_ONLY,
    /// Rows with this word are not about a licence and are left out.
    LEFT_OUT;

    /// @return the word of forms and files, for example `in-force`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ListedStatus> ofWord(String word) {
        return Stream.of(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
