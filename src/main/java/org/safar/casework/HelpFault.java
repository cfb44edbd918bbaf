package org.safar.casework;

import java.util.Locale;

/// What is wrong with a request for help.
///
/// @param pointer JSON pointer to the field, for example `/message`
public record HelpFault(String pointer, Code code) {

    /// Stable codes of the JSON side.
    public enum Code {
        UNKNOWN_LANGUAGE,
        COUNTRY_MISSING,
        UNKNOWN_COUNTRY,
        UNKNOWN_REGION,
        TOPIC_MISSING,
        UNKNOWN_TOPIC,
        MESSAGE_MISSING,
        MESSAGE_TOO_LONG,
        CONTACT_TOO_LONG,
        UNKNOWN_AGENCY,
        UNKNOWN_NATIONALITY;

        /// @return for example `message-missing`
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
