package org.safar.contact.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Contact;
import org.safar.contact.Verification;

/// Which contacts the list shows.
enum Show {
    ALL,
    NEVER_RUNG,
    /// Those whose next check is today or was before.
    DUE,
    NO_NUMBER,
    /// Those that readers no longer see.
    ARCHIVED;

    /// @return what the word asks for, all when it asks for nothing that is known
    static Show ofWord(@Nullable String word) {
        return Stream.of(values()).filter(show -> show.word().equals(word)).findFirst().orElse(ALL);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param contact that readers see
    boolean admits(Contact contact, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case NEVER_RUNG -> contact.verified().how() != Verification.RUNG;
            case DUE -> !contact.reviewDue().isAfter(today);
            case NO_NUMBER -> contact.phones().isEmpty();
            case ARCHIVED -> false;
        };
    }
}
