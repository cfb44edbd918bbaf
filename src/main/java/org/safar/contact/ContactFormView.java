package org.safar.contact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.country.Region;
import org.safar.web.Choice;

/// The choices of the form that finds contacts.
///
/// @param countries where any contact works
/// @param regions of Kazakhstan
/// @param languages in which any contact answers
record ContactFormView(
        List<Choice> countries, List<Choice> regions, List<Choice> needs, List<Choice> languages) {

    static ContactFormView of(ContactQuery query, ContactBook book, ContactWords words) {
        return new ContactFormView(
                sorted(
                        book.all()
                                .flatMap(contact -> contact.countries().stream())
                                .distinct()
                                .map(it ->
                                        new Choice(
                                                it.code(),
                                                words.country(it),
                                                it.equals(query.country()))),
                        words),
                sorted(
                        Region.ALL.stream()
                                .map(it ->
                                        new Choice(
                                                it.code(),
                                                words.region(it),
                                                it.equals(query.region()))),
                        words),
                Arrays.stream(ContactNeed.values())
                        .map(it -> new Choice(it.word(), words.need(it), it == query.need()))
                        .toList(),
                sorted(
                        book.all()
                                .flatMap(contact -> contact.languages().stream())
                                .distinct()
                                .map(it ->
                                        new Choice(
                                                it.code(),
                                                it.name(words.language()),
                                                it.equals(query.speaks()))),
                        words));
    }

    private static List<Choice> sorted(Stream<Choice> choices, ContactWords words) {
        return choices.sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }
}
