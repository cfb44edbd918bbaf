package org.safar.content.links;

import java.util.List;
import java.util.Optional;
import org.safar.content.DocumentKind;
import org.safar.content.Library;
import org.safar.content.links.InnerFault.Reason;

/// Checks links that stay inside of Safar, in memory. Pure.
record InnerLinks(Library library, InnerPages pages) {

    /// @return links that lead nowhere
    List<InnerFault> faults() {
        return TextLinks.of(library).stream()
                .filter(link -> !TextLinks.isOuter(link.target()))
                .flatMap(link ->
                        reason(link.target()).map(reason -> new InnerFault(link, reason)).stream())
                .toList();
    }

    private Optional<Reason> reason(String target) {
        var colon = target.indexOf(':');
        if (colon < 0) {
            return Optional.of(Reason.UNKNOWN);
        }
        var name = target.substring(colon + 1);
        return switch (target.substring(0, colon)) {
            case "page" -> pages.has(name) ? Optional.empty() : Optional.of(Reason.NO_PAGE);
            case "phone" -> phone(name);
            default -> document(target.substring(0, colon), name);
        };
    }

    private Optional<Reason> phone(String contact) {
        var found = library.find(DocumentKind.CONTACT, contact);
        if (found.isEmpty()) {
            return Optional.of(Reason.NO_DOCUMENT);
        }
        return found.get().front().words("phones").isEmpty()
                ? Optional.of(Reason.NO_PHONE)
                : Optional.empty();
    }

    private Optional<Reason> document(String word, String id) {
        var kind = DocumentKind.ofWord(word);
        if (kind.isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        return library.find(kind.get(), id).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.NO_DOCUMENT);
    }
}
