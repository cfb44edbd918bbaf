package org.safar.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.FactCheck;

/// Lets nobody keep a contact that could not be shown.
@ApplicationScoped
class ContactFactCheck implements FactCheck {

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTACT;
    }

    @Override
    public void check(Document document) {
        Contact.of(document);
    }
}
