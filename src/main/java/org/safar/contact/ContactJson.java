package org.safar.contact;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;

/// A contact.
///
/// @param id the same in all languages
/// @param name in the language of `servedLanguage`
/// @param localName how it calls itself
/// @param summary one or two sentences
/// @param kinds words of a closed list, for example `hotline`
/// @param countries ISO 3166-1 codes of where it works
/// @param region ISO 3166-2 code; `null` when it works in the whole country
/// @param citizensOf ISO 3166-1 codes of the states whose citizens it is for; empty when for
///   anybody
/// @param whoever `true` when it helps everybody, also without valid papers; `false` when we do not
///   know
/// @param phones the first one is the one to call; empty when we do not know any
/// @param hours in OpenStreetMap's notation, `null` when not known
/// @param hoursSay the same in words, one line for each group of days
/// @param timeZone IANA name of the time zone of `hours`
/// @param languages ISO 639 codes, empty when not known
/// @param geo latitude and longitude (WGS 84), for example `43.2389,76.8897`
/// @param verified `rung`, `official`, `organisation` or `unverified`
/// @param verifiedBy who called, only for `rung`
/// @param checkedOn when it was last checked
/// @param reviewDue when it must be checked again
/// @param language asked for
/// @param servedLanguage of `name` and `summary`
/// @param revision grows with every change
public record ContactJson(
        String id,
        String name,
        @Nullable String localName,
        String summary,
        List<String> kinds,
        List<String> countries,
        @Nullable String region,
        List<String> citizensOf,
        boolean whoever,
        List<PhoneJson> phones,
        List<String> emails,
        List<String> websites,
        @Nullable String hours,
        List<String> hoursSay,
        @Nullable String timeZone,
        List<String> languages,
        @Nullable String city,
        @Nullable String address,
        @Nullable String geo,
        String verified,
        @Nullable String verifiedBy,
        LocalDate checkedOn,
        LocalDate reviewDue,
        String language,
        String servedLanguage,
        long revision) {

    /// A phone number.
    ///
    /// @param number what is dialled: E.164, or a number that works in `onlyIn` alone
    /// @param say the same in groups
    /// @param onlyIn ISO 3166-1 code, `null` when the number works everywhere
    public record PhoneJson(String number, String say, @Nullable String onlyIn) {

        static PhoneJson of(PhoneNumber phone) {
            return new PhoneJson(phone.number(), phone.say(), code(phone.onlyIn()));
        }
    }

    /// @return the contact for a reader of that language
    public static ContactJson of(Contact contact, Language language) {
        return of(contact, ContactWords.in(language));
    }

    static ContactJson of(Contact contact, ContactWords words) {
        var document = contact.document();
        var text = document.in(words.language()).text();
        var hours = Optional.ofNullable(contact.hours());
        return new ContactJson(
                contact.id(),
                text.title(),
                document.front().find("local_name").orElse(null),
                text.summary(),
                contact.kinds().stream().map(ContactKind::word).toList(),
                contact.countries().stream().map(Country::code).toList(),
                Optional.ofNullable(contact.region()).map(Region::code).orElse(null),
                contact.citizensOf().stream().map(Country::code).toList(),
                contact.whoever(),
                contact.phones().stream().map(PhoneJson::of).toList(),
                contact.emails(),
                contact.websites().stream().map(URI::toString).toList(),
                hours.map(OpeningHours::text).orElse(null),
                hours.map(words::hours).orElse(List.of()),
                Optional.ofNullable(contact.zone()).map(ZoneId::getId).orElse(null),
                contact.languages().stream().map(SpokenLanguage::code).toList(),
                contact.place().city(),
                contact.place().address(),
                Optional.ofNullable(contact.place().point()).map(GeoPoint::toString).orElse(null),
                contact.verified().how().word(),
                contact.verified().by(),
                contact.verified().day(),
                contact.reviewDue(),
                words.language().tag(),
                text.language().tag(),
                document.revision());
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}
