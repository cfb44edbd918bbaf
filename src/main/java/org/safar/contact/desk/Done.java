package org.safar.contact.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done just now; travels in the address of the page that comes after a form.
enum Done {
    WAITING,
    RUNG,
    NOT_RUNG,
    UNANSWERED,
    ARCHIVED;

    static Optional<Done> ofWord(@Nullable String word) {
        return Stream.of(values()).filter(done -> done.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
