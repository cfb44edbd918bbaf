package org.safar.stay;

import java.util.Comparator;
import java.util.List;

/// One reason why a question cannot be answered.
///
/// @param pointer JSON pointer of the field at fault, for example `/stays/0/left`
/// @param code what is wrong
public record StayFault(String pointer, Code code) {

    /// More stays than are taken.
    static final StayFault TOO_MANY = new StayFault("/stays", Code.TOO_MANY_STAYS);

    /// The order in which a person meets the fields.
    static final Comparator<StayFault> FIELD_ORDER = Comparator.comparing(StayFault::place);

    private static final List<String> FIELDS =
            List.of("destination", "nationality", "asOf", "stays", "planEntry");

    /// @return a text that sorts like the fields: field, number of the stay, entry before exit
    private String place() {
        var parts = pointer.substring(1).split("/");
        var stay = parts.length > 1 ? "%04d".formatted(Integer.parseInt(parts[1])) : "";
        return FIELDS.indexOf(parts[0]) + stay + (parts.length > 2 ? parts[2] : "");
    }

    /// What can be wrong. The words are those of the JSON contract; pages tell some faults apart
    /// that programs need not.
    public enum Code {
        /// No day where one is needed.
        DATE_MISSING("date-out-of-range"),
        /// Not a day of the calendar.
        NOT_A_DATE("date-out-of-range"),
        /// Neither an exit nor the word that the person is still inside; only pages ask for it.
        EXIT_MISSING("exit-missing"),
        /// An exit and the word that the person is still inside; only pages can bring it.
        EXIT_ALTHOUGH_INSIDE("exit-although-inside"),
        /// Still inside after an entry that is yet to come; only pages can bring it.
        ENTRY_AFTER_TODAY("entry-after-today"),
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
