package org.safar.stay;

/// One reason why a question cannot be answered.
///
/// @param pointer JSON pointer of the field at fault, for example `/stays/0/left`
/// @param code what is wrong
public record StayFault(String pointer, Code code) {

    /// The faults of the JSON contract.
    public enum Code {
        EXIT_BEFORE_ENTRY("exit-before-entry"),
        TWO_OPEN_STAYS("two-open-stays"),
        OPEN_STAY_NOT_LAST("open-stay-not-last"),
        PLAN_BEFORE_AS_OF("plan-before-as-of"),
        OWN_COUNTRY("own-country"),
        UNKNOWN_COUNTRY("unknown-country"),
        DATE_OUT_OF_RANGE("date-out-of-range"),
        TOO_MANY_STAYS("too-many-stays");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /// @return the word of the JSON contract
        public String word() {
            return word;
        }
    }
}
