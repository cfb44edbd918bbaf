package org.safar.stay;

import java.util.Arrays;

/// Something that must be said beside a rule, because its days alone would mislead.
public enum StayNote {
    /// Kyrgyzstan's border service may count from the first entry (inform.kz, 05.12.2025; zakon.kz
    /// 6504490).
    FIRST_ENTRY_COUNT("first-entry-count"),
    /// Sources differ on the paper that citizens of Uzbekistan need in Kazakhstan after day 30.
    DAY_31("day-31"),
    /// Order No. 923 of 17.11.2025 was announced for 1 July 2026; nothing was read of how it works.
    NEW_ORDER_UNSEEN("new-order-unseen"),
    /// No source says that the host's notice ended with that order.
    HOST_NOTICE_AND_ORDER("host-notice-and-order"),
    /// A time to apply, not a limit of stay.
    ADVICE_ONLY("advice-only"),
    /// Six months, counted as 180 days.
    SIX_MONTHS_AS_180("six-months-as-180"),
    /// One year, counted as 365 days.
    ONE_YEAR_AS_365("one-year-as-365");

    private final String word;

    StayNote(String word) {
        this.word = word;
    }

    /// @return the word of the files and of the JSON contract
    public String word() {
        return word;
    }

    /// @throws IllegalArgumentException for a word that the portal has no sentence for
    static StayNote ofWord(String word) {
        return Arrays.stream(values())
                .filter(note -> note.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown note `" + word + "`"));
    }
}
