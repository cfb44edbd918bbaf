package org.safar.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;

/// Contacts as cards for other pages: include `contact/card` for each of them.
@ApplicationScoped
public class ContactCards {

    private final Contacts contacts;

    ContactCards(Contacts contacts) {
        this.contacts = contacts;
    }

    /// @param ids of contacts; those that are not published are skipped
    /// @return the cards, in the order of the identifiers
    public List<ContactView> of(ReadingMoment now, Language language, Collection<String> ids) {
        var book = contacts.in(now.library());
        var words = ContactWords.in(language);
        return ids.stream()
                .map(book::find)
                .flatMap(Optional::stream)
                .map(contact -> ContactView.of(contact, words))
                .toList();
    }
}
