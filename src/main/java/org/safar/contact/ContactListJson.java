package org.safar.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the contacts that fit a question.
///
/// @param items those of the region asked about first, then those for people in danger, then those
///   with a phone, each by name
/// @param next cursor of the following part, `null` at the end
public record ContactListJson(List<ContactJson> items, @Nullable String next) {

    static ContactListJson of(ContactList found, ContactWords words) {
        var next = found.next();
        var last = next == null ? null : next.after();
        return new ContactListJson(
                found.items().stream().map(contact -> ContactJson.of(contact, words)).toList(),
                last == null ? null : last.id());
    }
}
