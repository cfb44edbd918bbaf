package org.safar.casework.guess;

/// What a caller does, as far as it is counted.
public enum Attempt {
    /// Comes with a receipt: a wrong, an unknown and a right one count the same.
    RECEIPT,
    /// Sends a new request, or one more time the same.
    REQUEST
}
