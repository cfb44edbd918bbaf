package org.safar.registry.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an agency did. People choose from these and write nothing of their own.
public enum ReportReason {
    MONEY_FIRST,
    MONEY_TAKEN,
    PAPERS_TAKEN,
    NO_CONTRACT,
    OTHER_JOB,
    NO_PERMIT,
    STATUS_FOR_MONEY,
    TOURIST_VISA,
    WAGES_KEPT,
    THREATS,
    ARMY,
    OTHER;

    /// @return the word of forms, JSON and the database, for example `money-first`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return the reason with that word, or empty when there is none
    public static Optional<ReportReason> ofWord(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }
}
