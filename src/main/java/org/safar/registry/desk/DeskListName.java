package org.safar.registry.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A list of things to do.
enum DeskListName {
    LAPSING,
    UNCHECKED,
    DUPLICATES;

    /// @return the word of addresses
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeskListName> ofWord(String word) {
        return Stream.of(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    String title(DeskMessages messages) {
        return switch (this) {
            case LAPSING -> messages.lapsing();
            case UNCHECKED -> messages.unchecked();
            case DUPLICATES -> messages.duplicates();
        };
    }
}
