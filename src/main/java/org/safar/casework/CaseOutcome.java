package org.safar.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What came of a case when it was closed.
public enum CaseOutcome {
    /// A wage or other money that was owed was paid.
    WAGES_PAID,
    /// A passport or another paper was returned.
    PAPER_RETURNED,
    /// The person is out of danger.
    SAFE,
    ADVICE_GIVEN,
    /// Another organisation goes on.
    REFERRED,
    /// The person did not answer any more.
    NO_ANSWER,
    /// Nobody could help.
    NOT_POSSIBLE,
    OTHER;

    /// @return the word under which it is kept and counted, for example `wages-paid`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return the outcome, or empty when the word names none
    public static Optional<CaseOutcome> ofWord(String word) {
        return Stream.of(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
    }
}
