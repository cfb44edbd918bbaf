package org.safar.contact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the page shows that lists contacts.
///
/// @param title the need asked about, null without one
/// @param groups contacts under a heading each
/// @param total number of contacts on all pages
/// @param more path of the following page without the language, null on the last one
/// @param isRegionElsewhere whether the region chosen is not in the country chosen
record ContactListView(
        @Nullable String title,
        ContactFormView form,
        List<Group> groups,
        int total,
        @Nullable String more,
        boolean isRegionElsewhere) {

    /// Contacts that belong together.
    ///
    /// @param heading where they work, null when the list is not about a region
    record Group(@Nullable String heading, List<ContactView> contacts) {}

    /// @return whether nothing fits
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.contacts().isEmpty());
    }

    static ContactListView of(
            ContactForm.Read form, ContactList found, ContactBook book, ContactWords words) {
        var query = form.query();
        var need = query.need();
        return new ContactListView(
                need == null ? null : words.need(need),
                ContactFormView.of(query, book, words),
                groups(query, found, words),
                found.total(),
                Optional.ofNullable(found.next()).map(ContactQuery::path).orElse(null),
                form.hasFault(ContactForm.REGION_ELSEWHERE));
    }

    private static List<Group> groups(ContactQuery query, ContactList found, ContactWords words) {
        var region = query.region();
        if (region == null) {
            return List.of(new Group(null, cards(found.items(), words)));
        }
        var local = found.items().stream().filter(query::isLocal).toList();
        var general = found.items().stream().filter(it -> !query.isLocal(it)).toList();
        return List.of(
                        new Group(words.region(region), cards(local, words)),
                        new Group(
                                words.messages().wholeCountry(words.country(region.country())),
                                cards(general, words)))
                .stream()
                .filter(group -> !group.contacts().isEmpty())
                .toList();
    }

    private static List<ContactView> cards(List<Contact> contacts, ContactWords words) {
        return contacts.stream().map(contact -> ContactView.of(contact, words)).toList();
    }
}
