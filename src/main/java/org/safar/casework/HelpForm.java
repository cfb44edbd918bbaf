package org.safar.casework;

/// A request for help as it was typed or sent; a missing field is empty.
///
/// @param language tag of the language in which the person wants to be answered
/// @param country code of the country
/// @param region code of the region, may be empty
/// @param topic word of the topic
/// @param message their own words
/// @param contact a safe way to reach them, may be empty
/// @param agency identifier of an agency of the register, may be empty
/// @param nationality code of the country whose citizen they are, may be empty
public record HelpForm(
        String language,
        String country,
        String region,
        String topic,
        String message,
        String contact,
        String agency,
        String nationality) {

    @Override
    public String toString() {
        return "HelpForm";
    }
}
