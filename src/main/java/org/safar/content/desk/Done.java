package org.safar.content.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done just now; travels in the address of the page that comes after a form.
enum Done {
    SAVED,
    UNCHANGED,
    DISCARDED,
    TAKEN,
    SUBMITTED,
    PUBLISHED,
    RETURNED,
    SCHEDULED,
    WITHDRAWN,
    ARCHIVED,
    UNDONE;

    static Optional<Done> ofWord(@Nullable String word) {
        return Stream.of(values()).filter(done -> done.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words(TextDeskMessages messages) {
        return switch (this) {
            case SAVED -> messages.doneSaved();
            case UNCHANGED -> messages.doneUnchanged();
            case DISCARDED -> messages.doneDiscarded();
            case TAKEN -> messages.doneTaken();
            case SUBMITTED -> messages.doneSubmitted();
            case PUBLISHED -> messages.donePublished();
            case RETURNED -> messages.doneReturned();
            case SCHEDULED -> messages.doneScheduled();
            case WITHDRAWN -> messages.doneWithdrawn();
            case ARCHIVED -> messages.doneArchived();
            case UNDONE -> messages.doneUndone();
        };
    }
}
