package org.safar.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact as a card.
///
/// @param path of its page, without the language
/// @param nameLanguage tag of the language that name and summary are in
/// @param phones to be called, the first one first
/// @param place where it works
/// @param verified how we know it
/// @param confirmed whether anybody has confirmed it
public record ContactView(
        String path,
        String name,
        String nameLanguage,
        String summary,
        List<PhoneView> phones,
        String place,
        String verified,
        boolean confirmed) {

    /// A number to be called.
    ///
    /// @param href dials it
    /// @param say the number in groups
    /// @param onlyIn says where it works when it does not everywhere, otherwise null
    public record PhoneView(String href, String say, @Nullable String onlyIn) {

        static PhoneView of(PhoneNumber phone, ContactWords words) {
            var country = phone.onlyIn();
            return new PhoneView(
                    phone.href(),
                    phone.say(),
                    country == null ? null : words.messages().onlyIn(words.country(country)));
        }
    }

    static ContactView of(Contact contact, ContactWords words) {
        var text = contact.document().in(words.language()).text();
        return new ContactView(
                ContactPage.PATH + "/" + contact.id(),
                text.title(),
                text.language().tag(),
                text.summary(),
                contact.phones().stream().map(phone -> PhoneView.of(phone, words)).toList(),
                words.place(contact),
                words.verified(contact.verified()),
                contact.verified().how() != Verification.UNVERIFIED);
    }
}
