package org.safar.content.links;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.i18n.Language;

/// Says things of the check of links in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record LinkWords(Language language, LinkMessages messages) {

    static LinkWords in(Language language) {
        return new LinkWords(
                language,
                MessageBundles.get(LinkMessages.class, Localized.Literal.of(language.tag())));
    }

    String reason(InnerFault.Reason reason) {
        return switch (reason) {
            case NO_DOCUMENT -> messages.noDocument();
            case NO_PHONE -> messages.noPhone();
            case NO_PAGE -> messages.noPage();
            case UNKNOWN -> messages.unknown();
        };
    }

    String outcome(Answer.Outcome outcome) {
        return switch (outcome) {
            case FINE -> messages.fine();
            case MOVED -> messages.moved();
            case GONE -> messages.gone();
            case CLOSED -> messages.closed();
            case BROKEN -> messages.broken();
            case SILENT -> messages.silent();
            case FORBIDDEN -> messages.forbidden();
        };
    }
}
