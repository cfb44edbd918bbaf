package org.safar.registry.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a report. A report without a decision is open.
public enum ReportOutcome {
    /// An event of the register says it now, with a source of its own.
    RECORDED_AS_EVENT,
    /// Too little to go on.
    NOT_ENOUGH,
    /// Another report says the same.
    DUPLICATE,
    /// An authority or an organisation has it now.
    PASSED_ON,
    /// Nobody meant it.
    SPAM;

    /// @return the word of forms and the database, for example `not-enough`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return the outcome with that word, or empty when there is none
    public static Optional<ReportOutcome> ofWord(String word) {
        return Arrays.stream(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
    }
}
