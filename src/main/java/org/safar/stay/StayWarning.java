package org.safar.stay;

/// What a person must know besides the dates of an answer.
public enum StayWarning {
    /// Sources differ or are weak; the stricter value is shown.
    SOURCES_CONFLICT("sources-conflict"),
    /// An overstay may bring a fine or a ban on entry.
    OVERSTAY_MAY_BRING_BAN("overstay-may-bring-ban"),
    /// A limit for one entry is known, a limit for several together is not.
    TOTAL_CAP_NOT_KNOWN("total-cap-not-known"),
    /// A rule ends and what follows it is not known.
    RULE_ENDS("rule-ends"),
    /// The first day of a rule is not known; it is taken to hold for all earlier days.
    START_NOT_KNOWN("start-not-known"),
    /// Only the month in which a rule began is known; its first day is taken.
    START_DAY_NOT_KNOWN("start-day-not-known"),
    /// The public holidays of a year were not read: the real deadline may be later, never earlier.
    HOLIDAYS_UNKNOWN("holidays-unknown"),
    /// Two stays overlapped and were taken as one.
    STAYS_OVERLAP("stays-overlap"),
    /// A paper was named that the destination does not give to this person.
    PAPER_DOES_NOT_APPLY("paper-does-not-apply"),
    /// Sources differ on whether the paper stops the count: ask the migration police.
    ASK_MIGRATION_POLICE("ask-migration-police");

    private final String word;

    StayWarning(String word) {
        this.word = word;
    }

    /// @return the word of the JSON contract
    public String word() {
        return word;
    }

    /// @return true for a doubt that concerns only days long ago
    boolean isAboutEarlierDays() {
        return this == START_NOT_KNOWN || this == START_DAY_NOT_KNOWN;
    }
}
