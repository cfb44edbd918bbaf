package org.safar.casework.receipt;

/// What can be said about a typed receipt from its form alone, without asking whether it exists.
public enum ReceiptTyped {
    EMPTY,
    TOO_SHORT,
    TOO_LONG,
    /// One sign is wrong, or two are swapped.
    MISTYPED,
    /// It has the form of a receipt.
    WELL_FORMED;

    /// @param typed as somebody typed it
    public static ReceiptTyped of(String typed) {
        var length = ReceiptSigns.fold(typed).length();
        if (length == 0) {
            return EMPTY;
        }
        if (length > ReceiptSigns.DIGITS.length()) {
            return TOO_LONG;
        }
        if (ReceiptSigns.ofLength(length).isEmpty()) {
            return length > ReceiptSigns.LETTERS.length() && !isNumber(typed)
                    ? TOO_LONG
                    : TOO_SHORT;
        }
        return Receipt.read(typed).isPresent() ? WELL_FORMED : MISTYPED;
    }

    private static boolean isNumber(String typed) {
        return ReceiptSigns.fold(typed).chars().allMatch(Character::isDigit);
    }
}
