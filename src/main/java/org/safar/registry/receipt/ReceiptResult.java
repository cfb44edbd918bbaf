package org.safar.registry.receipt;

/// What came of a code that somebody typed or photographed.
public sealed interface ReceiptResult {

    /// The state that the code names.
    record Opened(Receipt receipt) implements ReceiptResult {}

    /// A character is wrong or missing.
    record Mistyped() implements ReceiptResult {}

    /// It is a code, but not one that this register gave: it belongs to another register, or the
    /// history of this one was rewritten.
    record DoesNotFit() implements ReceiptResult {}

    /// It names a day or an entry that this register has not reached.
    record StillToCome() implements ReceiptResult {}
}
