package org.safar.casework;

import java.time.LocalDate;
import org.safar.casework.receipt.Receipt;

/// What became of a request for help.
public sealed interface SendResult {

    /// It is stored durably, now or since it was sent the first time.
    ///
    /// @param receipt with which the person comes back
    /// @param organisation who will read it, by name
    /// @param answerExpectedBy last day on which an answer is expected
    record Sent(Receipt receipt, String organisation, LocalDate answerExpectedBy)
            implements SendResult {}

    /// The same key came with other words before; nothing was stored.
    record OtherWords() implements SendResult {}

    /// No organisation answers for that country; nothing was stored.
    record NobodyAnswers() implements SendResult {}

    /// Too many requests came within an hour; nothing was stored.
    record TooMany() implements SendResult {}
}
