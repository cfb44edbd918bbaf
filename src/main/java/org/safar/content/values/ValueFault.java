package org.safar.content.values;

/// What is wrong with one field of the form for a new amount.
///
/// @param field `id` of its input
/// @param code what is wrong
record ValueFault(String field, Code code) {

    /// What can be wrong.
    enum Code {
        REQUIRED,
        TOO_LONG,
        NOT_AN_AMOUNT,
        NOT_WHOLE_YEARS,
        NOT_A_DATE,
        OUT_OF_RANGE,
        END_BEFORE_START,
        NOT_AN_ADDRESS,
        MEETS_ANOTHER
    }
}
