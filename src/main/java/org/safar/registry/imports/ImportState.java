package org.safar.registry.imports;

import java.util.Locale;

/// How far an import is.
enum ImportState {
    /// The file is being read for the first time.
    READING,
    /// Source and columns are to be told.
    READ,
    /// Every row is being compared with the register.
    COMPARING,
    /// Waits to be confirmed.
    COMPARED,
    PUBLISHING,
    DONE,
    DISCARDED,
    /// The file cannot be used; see [FileFault].
    UNUSABLE,
    /// A step did not come to its end.
    BROKEN_OFF;

    /// @return whether something works on it in the background
    boolean isRunning() {
        return this == READING || this == COMPARING || this == PUBLISHING;
    }

    /// @return whether nothing more can come of it
    boolean isOver() {
        return this == DONE || this == DISCARDED || this == UNUSABLE;
    }

    /// @return the word of the table, for example `broken-off`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ImportState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
