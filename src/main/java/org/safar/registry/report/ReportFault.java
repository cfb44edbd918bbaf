package org.safar.registry.report;

/// One reason why a report cannot be taken.
///
/// @param pointer JSON pointer of the field at fault, for example `/reasons`
/// @param code what is wrong
public record ReportFault(String pointer, Code code) {

    /// What can be wrong, in the words of the JSON side.
    public enum Code {
        NAME_MISSING("name-missing"),
        NAME_TOO_LONG("name-too-long"),
        UNKNOWN_COUNTRY("unknown-country"),
        REASON_MISSING("reason-missing"),
        UNKNOWN_REASON("unknown-reason"),
        NOT_A_MONTH("not-a-month"),
        YEAR_MISSING("year-missing"),
        STILL_TO_COME("still-to-come"),
        TOO_EARLY("too-early"),
        UNKNOWN_PEOPLE("unknown-people"),
        BAD_ONCE("bad-once");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /// @return the word of the JSON side
        public String word() {
            return word;
        }
    }
}
