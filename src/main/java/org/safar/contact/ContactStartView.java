package org.safar.contact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.country.Region;

/// What the first page of contacts shows: ways to them.
///
/// @param needs lists for Kazakhstan
/// @param regions lists for the regions that have contacts of their own
/// @param countries lists for other countries
record ContactStartView(
        List<Way> needs, List<Way> regions, List<Way> countries, ContactFormView form) {

    private static final Country HERE = new Country("KZ");

    private static final ContactQuery EVERYTHING = new ContactQuery(null, null, null, null, null);

    /// @param path of a list, without the language
    record Way(String path, String name) {}

    static ContactStartView of(ContactBook book, ContactWords words) {
        return new ContactStartView(
                Arrays.stream(ContactNeed.values())
                        .map(need ->
                                new Way(
                                        new ContactQuery(HERE, null, need, null, null).path(),
                                        words.need(need)))
                        .toList(),
                sorted(
                        Region.ALL.stream()
                                .filter(region -> isKnown(region, book))
                                .map(region ->
                                        new Way(
                                                new ContactQuery(HERE, region, null, null, null)
                                                        .path(),
                                                words.region(region))),
                        words),
                sorted(
                        book.all()
                                .flatMap(contact -> contact.countries().stream())
                                .distinct()
                                .filter(country -> !country.equals(HERE))
                                .map(country ->
                                        new Way(
                                                new ContactQuery(country, null, null, null, null)
                                                        .path(),
                                                words.country(country))),
                        words),
                ContactFormView.of(EVERYTHING, book, words));
    }

    private static boolean isKnown(Region region, ContactBook book) {
        return book.all().anyMatch(contact -> region.equals(contact.region()));
    }

    private static List<Way> sorted(Stream<Way> ways, ContactWords words) {
        return ways.sorted(Comparator.comparing(Way::name, words.language().collator())).toList();
    }
}
