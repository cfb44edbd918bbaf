package org.safar.contact;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.BadContentException;
import org.safar.content.Document;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;

/// Somebody who helps or decides.
///
/// @param document its texts
/// @param kinds what it is and does, at least one
/// @param countries where it works, at least one
/// @param citizensOf for the citizens of which states it is, none when for anybody
/// @param region where it works, null when in the whole country or not known
/// @param place where its door is
/// @param phones the first one is the one to call
/// @param websites with `http` or `https`
/// @param hours null when not known
/// @param zone of its hours, null when not known
/// @param languages in which it answers, none when not known
/// @param whoever whether it helps everybody, also without valid papers; `false` when not known
/// @param verified how we know it
/// @param reviewDue the day on which it must have been checked again
public record Contact(
        Document document,
        List<ContactKind> kinds,
        List<Country> countries,
        List<Country> citizensOf,
        @Nullable Region region,
        ContactPlace place,
        List<PhoneNumber> phones,
        List<String> emails,
        List<URI> websites,
        @Nullable OpeningHours hours,
        @Nullable ZoneId zone,
        List<SpokenLanguage> languages,
        boolean whoever,
        Verified verified,
        LocalDate reviewDue) {

    /// Where the door of a contact is.
    ///
    /// @param city null when not known
    /// @param address as it stands on the house, null when not known or secret
    /// @param point on the map, null when not known
    public record ContactPlace(
            @Nullable String city, @Nullable String address, @Nullable GeoPoint point) {}

    /// @throws BadContentException when a fact is missing or wrong
    public static Contact of(Document document) {
        return new ContactReader(document).read();
    }

    /// @return what is wrong with the facts of that document, at most one fault for each fact; none
    ///   when [#of] would read it
    public static List<BadContentException> faults(Document document) {
        return new ContactReader(document).faults();
    }

    /// @return the identifier, the same in all languages
    public String id() {
        return document.id();
    }

    /// @return the name for a reader of that language
    public String name(Language language) {
        return document.in(language).text().title();
    }

    /// @return whether it is for people in danger of life
    public boolean isEmergency() {
        return kinds.contains(ContactKind.EMERGENCY);
    }
}
