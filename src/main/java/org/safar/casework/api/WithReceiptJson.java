package org.safar.casework.api;

import org.jspecify.annotations.Nullable;

/// Says which request is meant.
///
/// @param receipt in letters or in digits, as the person typed it: with or without separators, in
///   either case, with letters that look alike
public record WithReceiptJson(@Nullable String receipt) {

    @Override
    public String toString() {
        return "WithReceiptJson";
    }
}
