package org.safar.registry.profile;

import java.util.List;

/// Where an agency is found and with whom it works, as a public source tells it.
///
/// @param address empty when the source does not tell
/// @param phones as the source prints them
/// @param site address of its site, empty when there is none
/// @param people officers whom the source names, nobody else
/// @param partners foreign firms it sends people to
/// @param sourceTitle title of the source
/// @param sourceUrl address of the source
public record ProfileContents(
        String address,
        List<String> phones,
        String site,
        List<String> people,
        List<String> partners,
        String sourceTitle,
        String sourceUrl) {

    /// Nothing known.
    public static final ProfileContents EMPTY =
            new ProfileContents("", List.of(), "", List.of(), List.of(), "", "");

    public ProfileContents {
        phones = List.copyOf(phones);
        people = List.copyOf(people);
        partners = List.copyOf(partners);
    }
}
