package org.safar.casework;

import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;

/// A request for help that makes sense.
///
/// @param language in which the person wants to be answered
/// @param country where they are, or where it happened
/// @param region part of it, null when not told
/// @param topic what it is about
/// @param message their own words, 1 to 20,000 characters
/// @param contact a way to reach them that they call safe, null when not told
/// @param agency identifier of the agency it is about, null when it is about none
/// @param nationality country whose citizen the person is, null when not told
public record HelpQuery(
        Language language,
        Country country,
        @Nullable Region region,
        HelpTopic topic,
        String message,
        @Nullable String contact,
        @Nullable String agency,
        @Nullable Country nationality) {

    /// Longest message, in characters.
    public static final int LONGEST_MESSAGE = 20_000;

    /// Longest way to reach somebody, in characters.
    public static final int LONGEST_CONTACT = 500;

    public HelpQuery {
        if (message.isBlank() || message.codePointCount(0, message.length()) > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a message of 1 to 20,000 characters");
        }
    }

    /// @return tells whether two requests say the same; nothing can be read from it
    String fingerprint() {
        return Fingerprint.of(
                language.tag(),
                country.code(),
                region == null ? "" : region.code(),
                topic.word(),
                message,
                contact == null ? "" : contact,
                agency == null ? "" : agency,
                nationality == null ? "" : nationality.code());
    }

    /// Tells nothing of what was written.
    @Override
    public String toString() {
        return "HelpQuery[" + topic + "]";
    }
}
