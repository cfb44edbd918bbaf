package org.safar.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.safar.content.BadContentException;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.Library;

/// Reads the contacts of a library, once for each.
@ApplicationScoped
public class Contacts {

    private static final Logger LOG = Logger.getLogger(Contacts.class);

    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    private record Kept(Library library, ContactBook book) {}

    /// @return the contacts of that library. One that cannot be read is left out, and the log says
    ///   why: the others must stay in reach.
    public ContactBook in(Library library) {
        var known = kept.get();
        if (known != null && known.library == library) {
            return known.book;
        }
        var book = read(library);
        kept.set(new Kept(library, book));
        return book;
    }

    private static ContactBook read(Library library) {
        var documents = library.all(DocumentKind.CONTACT);
        return ContactBook.of(documents.map(Contacts::read).flatMap(Optional::stream));
    }

    private static Optional<Contact> read(Document document) {
        try {
            return Optional.of(Contact.of(document));
        } catch (BadContentException e) {
            LOG.errorf("A contact is not shown. %s", e.getMessage());
            return Optional.empty();
        }
    }
}
