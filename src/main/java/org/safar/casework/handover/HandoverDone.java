package org.safar.casework.handover;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody did just now: the page that follows says so.
public enum HandoverDone {
    CONSENT_RECORDED,
    CONSENT_TAKEN_BACK,
    REFERRED,
    REFERRED_AND_LOST,
    LINKED,
    UNLINKED,
    EXPORT_ASKED,
    REPORTED;

    /// @return the word in the address, for example `export-asked`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<HandoverDone> ofWord(@Nullable String word) {
        return Stream.of(values()).filter(done -> done.word().equals(word)).findFirst();
    }
}
