package org.safar.contact;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Contact.ContactPlace;
import org.safar.content.BadContentException;
import org.safar.content.Document;
import org.safar.content.FrontMatter;
import org.safar.country.Country;
import org.safar.country.Region;

/// Reads a contact from the facts of its text. It is strict: a number nobody can call must be seen
/// by who writes it, not by who needs it.
final class ContactReader {

    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"'<>@]+");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Document document;
    private final FrontMatter front;

    ContactReader(Document document) {
        this.document = document;
        this.front = document.front();
    }

    /// @throws BadContentException when a fact is missing or wrong
    Contact read() {
        var countries = required("countries", front.countries("countries"));
        var zone = front.find("time_zone").map(this::zone).orElse(null);
        return new Contact(
                document,
                required("kinds", all("kinds", ContactKind::ofWord)),
                countries,
                front.countries("serves_citizens_of"),
                region(countries),
                place(),
                all("phones", text -> phone(text, countries)),
                all("emails", text -> Optional.of(text).filter(it -> EMAIL.matcher(it).matches())),
                all("websites", ContactReader::website),
                hours(zone),
                zone,
                all("languages", SpokenLanguage::ofCode),
                front.isTrue("whoever"),
                verified(),
                front.day("review_due"));
    }

    private <T> List<T> required(String key, List<T> values) {
        if (values.isEmpty()) {
            throw front.fault("`" + key + "` is missing");
        }
        return values;
    }

    private <T> List<T> all(String key, Function<String, Optional<T>> reader) {
        if (front.find(key).isPresent() && front.words(key).isEmpty()) {
            throw front.fault("`" + key + "` is not a list");
        }
        return front.words(key).stream().map(text -> known(key, text, reader)).toList();
    }

    private <T> T known(String key, String text, Function<String, Optional<T>> reader) {
        return reader.apply(text)
                .orElseThrow(() -> front.fault("`" + text + "` is nothing for `" + key + "`"));
    }

    private @Nullable Region region(List<Country> countries) {
        return front.find("region")
                .map(code ->
                        known(
                                "region",
                                code,
                                it ->
                                        Region.ofCode(it)
                                                .filter(region ->
                                                        countries.contains(region.country()))))
                .orElse(null);
    }

    private ContactPlace place() {
        return new ContactPlace(
                front.find("city").orElse(null),
                front.find("address").orElse(null),
                front.find("geo").map(text -> known("geo", text, GeoPoint::ofText)).orElse(null));
    }

    /// A number without a country code belongs to the country of the contact: there must be one.
    private static Optional<PhoneNumber> phone(String text, List<Country> countries) {
        return countries.size() > 1 && !text.startsWith("+")
                ? Optional.empty()
                : PhoneNumber.ofText(text, countries.getFirst());
    }

    private static Optional<URI> website(String text) {
        if (!WEBSITE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text)).filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable OpeningHours hours(@Nullable ZoneId zone) {
        var hours =
                front.find("hours")
                        .map(text -> known("hours", text, OpeningHoursReader::read))
                        .orElse(null);
        if (hours != null && zone == null) {
            throw front.fault("it has `hours` without a `time_zone`");
        }
        return hours;
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw front.fault("`" + name + "` is no time zone");
        }
    }

    private Verified verified() {
        var how = known("verification", front.word("verification"), Verification::ofWord);
        return switch (how) {
            case RUNG -> new Verified(how, front.day("verified_on"), front.word("verified_by"));
            case OFFICIAL, ORGANISATION, UNVERIFIED ->
                    new Verified(how, front.day("checked_on"), null);
        };
    }
}
