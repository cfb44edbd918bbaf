package org.safar.casework.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody did just now: the page that follows says so.
public enum CaseDone {
    ANSWERED,
    NOTED,
    ASSIGNED,
    FOLLOW_UP,
    TASK_ADDED,
    TASK_DONE,
    LINKED,
    UNLINKED,
    CLOSED,
    REOPENED;

    /// @return the word in the address, for example `follow-up`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CaseDone> ofWord(@Nullable String word) {
        return Stream.of(values()).filter(done -> done.word().equals(word)).findFirst();
    }
}
