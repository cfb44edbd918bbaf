package org.safar.registry.imports;

import java.util.Locale;

/// Why a row is left out.
enum RowFault {
    /// It has no name, or only digits where the name should be.
    NO_NAME,
    /// It tells of a registered firm without its number.
    NO_NUMBER,
    /// A text is longer than the register keeps.
    TOO_LONG,
    /// A text begins like a formula.
    FORMULA,
    /// Letters of a font from the time before Unicode, which only look right in that font.
    OLD_FONT,
    NOT_A_DAY,
    END_BEFORE_START,
    UNKNOWN_COUNTRY,
    UNKNOWN_STATUS,
    /// Several agencies of the register have this name or this number.
    SEVERAL_FIT,
    /// The list itself tells two different things of the same licence.
    CONTRADICTS;

    /// @return whether the row could be read, but not whose it is
    boolean isUnclear() {
        return this == SEVERAL_FIT || this == CONTRADICTS;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RowFault ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
