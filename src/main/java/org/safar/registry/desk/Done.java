package org.safar.registry.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done just now; travels in the address of the page that comes after a form.
enum Done {
    PUBLISHED,
    WAITING,
    KNOWN,
    CHECKED,
    PROFILE,
    REPLY,
    CONFIRMED,
    DECLINED;

    static Done of(Recorded recorded) {
        if (recorded.waiting() > 0) {
            return WAITING;
        }
        return recorded.published() > 0 ? PUBLISHED : KNOWN;
    }

    static Optional<Done> ofWord(@Nullable String word) {
        return Stream.of(values()).filter(done -> done.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words(DeskMessages messages) {
        return switch (this) {
            case PUBLISHED -> messages.donePublished();
            case WAITING -> messages.doneWaiting();
            case KNOWN -> messages.doneKnown();
            case CHECKED -> messages.doneChecked();
            case PROFILE -> messages.doneProfile();
            case REPLY -> messages.doneReply();
            case CONFIRMED -> messages.doneConfirmed();
            case DECLINED -> messages.doneDeclined();
        };
    }
}
