package org.safar.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.FactsCheck;
import org.safar.content.Text;
import org.safar.content.TextFile;
import org.safar.i18n.Language;

/// Reads a contact as strictly as its page does, before it is saved: one that cannot be read would
/// not be shown.
@ApplicationScoped
class ContactFactsCheck implements FactsCheck {

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTACT;
    }

    @Override
    public void check(String id, TextFile text) {
        var source = Text.of(Language.EN, 0, text);
        new ContactReader(new Document(id, kind(), Map.of(Language.EN, source))).read();
    }
}
