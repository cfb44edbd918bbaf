package org.safar.contact.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Contact;
import org.safar.contact.ContactBook;
import org.safar.contact.ContactWords;
import org.safar.contact.PhoneNumber;
import org.safar.content.RevisionView;
import org.safar.i18n.Dates;

/// The list of contacts at the desk.
///
/// @param ways to the same list with other contacts
record ContactDeskListView(List<Way> ways, List<Line> lines) {

    /// @param path without the language
    /// @param count how many contacts are there
    record Way(String path, String name, int count, boolean isHere) {}

    /// A contact.
    ///
    /// @param path of its page at the desk, without the language
    /// @param lang tag of the language of its name
    /// @param phones empty when none is known
    /// @param verified how we know it
    /// @param due when it must be checked again, null when that is still to come
    record Line(
            String path,
            String name,
            String lang,
            String place,
            String phones,
            String verified,
            @Nullable String due) {}

    /// @param gone contacts that readers no longer see
    static ContactDeskListView of(
            Show show,
            ContactBook book,
            List<RevisionView> gone,
            LocalDate today,
            ContactDeskWords words) {
        var ways =
                Arrays.stream(Show.values())
                        .map(other ->
                                new Way(
                                        ContactDeskPage.PATH + "?show=" + other.word(),
                                        words.show(other),
                                        other == Show.ARCHIVED
                                                ? gone.size()
                                                : admitted(other, book, today).size(),
                                        other == show))
                        .toList();
        var lines =
                show == Show.ARCHIVED
                        ? gone.stream().map(ContactDeskListView::line).toList()
                        : lines(admitted(show, book, today), today, words);
        return new ContactDeskListView(ways, lines);
    }

    private static List<Contact> admitted(Show show, ContactBook book, LocalDate today) {
        return book.contacts().values().stream()
                .filter(contact -> show.admits(contact, today))
                .toList();
    }

    private static List<Line> lines(
            List<Contact> contacts, LocalDate today, ContactDeskWords words) {
        var said = ContactWords.in(words.language());
        return contacts.stream()
                .map(contact -> line(contact, today, words, said))
                .sorted(
                        Comparator.comparing(Line::name, words.language().collator())
                                .thenComparing(Line::path))
                .toList();
    }

    private static Line line(
            Contact contact, LocalDate today, ContactDeskWords words, ContactWords said) {
        var text = contact.document().in(words.language()).text();
        var due = Dates.inWords(contact.reviewDue(), words.language());
        return new Line(
                ContactDeskPage.path(contact.id()),
                text.title(),
                text.language().tag(),
                said.place(contact),
                String.join(", ", contact.phones().stream().map(PhoneNumber::say).toList()),
                said.verified(contact.verified()),
                Show.DUE.admits(contact, today) ? words.messages().due(due) : null);
    }

    private static Line line(RevisionView gone) {
        return new Line(
                ContactDeskPage.path(gone.document()),
                gone.text().front().find("title").orElse(gone.document()),
                "en",
                "",
                "",
                "",
                null);
    }
}
