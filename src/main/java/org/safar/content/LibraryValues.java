package org.safar.content;

import java.util.List;
import org.jboss.logging.Logger;
import org.safar.country.DatedValues;
import org.safar.country.DatedValues.DatedValue;

/// Takes the amounts of the law out of a library.
final class LibraryValues {

    private static final Logger LOG = Logger.getLogger(LibraryValues.class);

    private LibraryValues() {}

    /// @param before the amounts of the library before: of a value that cannot be read the last
    ///   good ones stay, and the log says why
    static DatedValues of(Library library, DatedValues before) {
        return new DatedValues(
                library.all(DocumentKind.VALUE)
                        .flatMap(document -> read(document, before).stream())
                        .toList());
    }

    private static List<DatedValue> read(Document document, DatedValues before) {
        try {
            return ValueFacts.read(document.id(), document.front());
        } catch (BadContentException e) {
            LOG.errorf("The amounts of before stay. %s", e.getMessage());
            return before.of(ValueFacts.key(document.id()));
        }
    }
}
