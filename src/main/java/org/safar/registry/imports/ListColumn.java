package org.safar.registry.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a list tells.
enum ListColumn {
    NAME,
    OTHER_NAMES,
    REGISTRATION_NUMBER,
    LICENCE_NUMBER,
    FIRST_DAY,
    LAST_DAY,
    COUNTRIES,
    STATUS,
    STATUS_SINCE;

    /// @return the word of forms and files, for example `first-day`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ListColumn> ofWord(String word) {
        return Stream.of(values()).filter(column -> column.word().equals(word)).findFirst();
    }
}
