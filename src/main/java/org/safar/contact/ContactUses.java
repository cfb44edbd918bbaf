package org.safar.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.safar.content.Document;
import org.safar.content.Library;

/// Tells where a contact is used, so that nobody archives one that a text sends people to.
@ApplicationScoped
public class ContactUses {

    /// @param contact identifier
    /// @return documents that name it in their facts or link to it in any language, by identifier
    public List<Document> of(Library library, String contact) {
        var link =
                Pattern.compile("\\b(?:contact|phone):" + Pattern.quote(contact) + "(?![a-z0-9-])");
        return library.documents().values().stream()
                .filter(document -> !document.id().equals(contact))
                .filter(document -> isNamed(document, contact) || isLinked(document, link))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static boolean isNamed(Document document, String contact) {
        return document.front().words("contacts").contains(contact);
    }

    private static boolean isLinked(Document document, Pattern link) {
        return document.texts().values().stream()
                .anyMatch(text -> link.matcher(text.body()).find());
    }
}
