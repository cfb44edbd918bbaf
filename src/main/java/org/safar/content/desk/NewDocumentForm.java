package org.safar.content.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safar.content.DocumentKind;

/// What somebody says about a document that does not exist yet.
///
/// @param kind word of its kind
/// @param id its name in addresses
record NewDocumentForm(String kind, String id) {

    static final NewDocumentForm EMPTY = new NewDocumentForm("", "");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    static NewDocumentForm of(MultivaluedMap<String, String> sent) {
        var id = Objects.requireNonNullElse(sent.getFirst("id"), "");
        return new NewDocumentForm(
                Objects.requireNonNullElse(sent.getFirst("kind"), ""),
                id.strip().toLowerCase(Locale.ROOT));
    }

    Optional<DocumentKind> toKind() {
        return DocumentKind.ofWord(kind);
    }

    /// @return whether a document may be called so: small Latin letters, digits, single hyphens
    static boolean isName(String id) {
        return id.length() >= SHORTEST && id.length() <= LONGEST && NAME.matcher(id).matches();
    }
}
