package org.safar.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.Language;

/// All contacts that are published, at one moment.
///
/// @param contacts by their identifiers
public record ContactBook(Map<String, Contact> contacts) {

    static ContactBook of(Stream<Contact> contacts) {
        return new ContactBook(
                contacts.collect(Collectors.toUnmodifiableMap(Contact::id, Function.identity())));
    }

    /// @return the contact, empty when none with that identifier is published
    public Optional<Contact> find(String id) {
        return Optional.ofNullable(contacts.get(id));
    }

    /// @return every contact, in no order
    Stream<Contact> all() {
        return contacts.values().stream();
    }

    /// @param language by whose alphabet names are sorted
    /// @param limit most contacts in the answer
    public ContactList list(ContactQuery query, Language language, int limit) {
        var order = order(query, language);
        var all = all().filter(query::admits).sorted(order).toList();
        var after = query.after();
        var rest =
                after == null
                        ? all
                        : all.stream().filter(it -> order.compare(it, after) > 0).toList();
        var items = rest.stream().limit(limit).toList();
        var next = rest.size() > limit ? query.from(items.getLast()) : null;
        return new ContactList(List.copyOf(items), all.size(), next);
    }

    private static Comparator<Contact> order(ContactQuery query, Language language) {
        // false comes before true
        return Comparator.<Contact, Boolean>comparing(contact -> !query.isLocal(contact))
                .thenComparing(contact -> !contact.isEmergency())
                .thenComparing(contact -> contact.phones().isEmpty())
                .thenComparing(contact -> contact.name(language), language.collator())
                .thenComparing(Contact::id);
    }
}
