package org.safar.content;

import java.util.Optional;
import org.safar.i18n.Language;

/// Where the links of a text lead.
///
/// A text names what it means, not an address: `guide:<id>`, `system:<id>`, `news:<id>`,
/// `contact:<id>`, `phone:<contact>` (rings the contact's first number), `page:<path>` (another
/// page of the portal). Addresses of other sites stand as they are.
///
/// @param library knows the phones of contacts
/// @param language in which pages open
public record ContentLinks(Library library, Language language) {

    private static final String NOWHERE = "";

    /// @param target what stands between the brackets of the link
    /// @return an address, empty when there is nothing of that name
    public String address(String target) {
        if (target.startsWith("http://") || target.startsWith("https://")) {
            return target;
        }
        var colon = target.indexOf(':');
        if (colon < 0) {
            return NOWHERE;
        }
        return address(target.substring(0, colon), target.substring(colon + 1));
    }

    private String address(String scheme, String name) {
        if (scheme.equals("page")) {
            return "/" + language.tag() + "/" + name;
        }
        if (scheme.equals("phone")) {
            return phone(name).orElseGet(() -> page(DocumentKind.CONTACT, name));
        }
        return DocumentKind.ofWord(scheme)
                .filter(DocumentKind::hasPage)
                .map(kind -> page(kind, name))
                .orElse(NOWHERE);
    }

    private String page(DocumentKind kind, String id) {
        return library.find(kind, id)
                .map(found -> "/" + language.tag() + "/" + kind.path() + "/" + id)
                .orElse(NOWHERE);
    }

    private Optional<String> phone(String contact) {
        return library.find(DocumentKind.CONTACT, contact)
                .flatMap(found -> found.front().words("phones").stream().findFirst())
                .map(number -> "tel:" + number);
    }

    /// @return whether a link with that target can be followed
    public boolean leadsSomewhere(String target) {
        return !address(target).isEmpty();
    }
}
