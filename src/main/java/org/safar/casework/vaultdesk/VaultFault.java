package org.safar.casework.vaultdesk;

/// What is wrong with something that was typed on a page of the vault.
///
/// @param field name of the field
record VaultFault(String field, Code code) {

    /// Why it is wrong.
    enum Code {
        SHORT,
        LONG,
        /// The second time something else was typed.
        DIFFERENT,
        /// Repeats, neighbours on the keyboard, the name of the portal.
        TRIVIAL,
        /// The name of the person or the organisation.
        NAME,
        /// It opens nothing.
        UNLOCK,
        /// The code of the sheet opens nothing.
        CODE,
        TOO_MANY
    }
}
