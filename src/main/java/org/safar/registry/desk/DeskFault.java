package org.safar.registry.desk;

import java.util.Locale;

/// What is wrong with one field of a form of the desk.
///
/// @param field `id` of its input; programs read it as a JSON pointer
/// @param code what is wrong
record DeskFault(String field, Code code) {

    /// What can be wrong.
    enum Code {
        REQUIRED,
        UNKNOWN_WORD,
        NOT_A_DATE,
        END_BEFORE_START,
        DATE_IN_FUTURE,
        DATE_OUT_OF_RANGE,
        TOO_LONG,
        NOT_HTTPS,
        UNKNOWN_EVENT,
        BAD_NUMBER,
        NUMBER_KNOWN,
        BAD_NAME,
        /// Filled in although there is no event that it could be about.
        NEEDS_EVENT,
        UNKNOWN_COUNTRY;

        /// @return the word of the API
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
