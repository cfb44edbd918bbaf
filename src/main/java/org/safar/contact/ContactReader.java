package org.safar.contact;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        var zone = zone();
        return new Contact(
                document,
                kinds(),
                countries(),
                citizens(),
                region(),
                place(),
                phones(),
                emails(),
                websites(),
                hours(zone),
                zone,
                languages(),
                front.isTrue("whoever"),
                verified(),
                reviewDue());
    }

    /// @return the first fault of each fact
    List<BadContentException> faults() {
        var faults = new LinkedHashMap<String, BadContentException>();
        Stream.<Supplier<@Nullable Object>>of(
                        this::kinds,
                        this::countries,
                        this::citizens,
                        this::region,
                        this::place,
                        this::phones,
                        this::emails,
                        this::websites,
                        () -> hours(zone()),
                        this::languages,
                        this::verified,
                        () -> front.day("checked_on"),
                        this::reviewDue)
                .forEach(fact -> {
                    try {
                        fact.get();
                    } catch (BadContentException fault) {
                        faults.putIfAbsent(fault.key(), fault);
                    }
                });
        return List.copyOf(faults.values());
    }

    private List<ContactKind> kinds() {
        return required("kinds", all("kinds", ContactKind::ofWord));
    }

    private List<Country> countries() {
        return required("countries", front.countries("countries"));
    }

    private List<Country> citizens() {
        return front.countries("serves_citizens_of");
    }

    private List<PhoneNumber> phones() {
        var countries = countries();
        return all("phones", text -> phone(text, countries));
    }

    private List<String> emails() {
        return all("emails", text -> Optional.of(text).filter(it -> EMAIL.matcher(it).matches()));
    }

    private List<URI> websites() {
        return all("websites", ContactReader::website);
    }

    private List<SpokenLanguage> languages() {
        return all("languages", SpokenLanguage::ofCode);
    }

    private LocalDate reviewDue() {
        return front.day("review_due");
    }

    private <T> List<T> required(String key, List<T> values) {
        if (values.isEmpty()) {
            throw front.fault(key, "", "`" + key + "` is missing");
        }
        return values;
    }

    private <T> List<T> all(String key, Function<String, Optional<T>> reader) {
        if (front.find(key).isPresent() && front.words(key).isEmpty()) {
            throw front.fault(key, "", "`" + key + "` is not a list");
        }
        return front.words(key).stream().map(text -> known(key, text, reader)).toList();
    }

    private <T> T known(String key, String text, Function<String, Optional<T>> reader) {
        return reader.apply(text)
                .orElseThrow(() ->
                        front.fault(key, text, "`" + text + "` is nothing for `" + key + "`"));
    }

    private @Nullable Region region() {
        var countries = countries();
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
            throw front.fault("time_zone", "", "it has `hours` without a `time_zone`");
        }
        return hours;
    }

    private @Nullable ZoneId zone() {
        return front.find("time_zone").map(this::zone).orElse(null);
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw front.fault("time_zone", name, "`" + name + "` is no time zone");
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
