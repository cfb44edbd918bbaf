package org.safar.contact.desk;

/// What is wrong with one field of the form for a contact.
///
/// @param value what is wrong in it, empty when it is missing or wrong as a whole
record ContactFault(ContactField field, Code code, String value) {

    /// What can be wrong.
    enum Code {
        MISSING,
        TOO_LONG,
        NOT_A_DATE,
        UNKNOWN
    }
}
