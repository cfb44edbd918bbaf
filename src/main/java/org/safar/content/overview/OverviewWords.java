package org.safar.content.overview;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safar.content.Document;
import org.safar.content.DocumentLink;
import org.safar.content.Library;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;

/// Says things of the overview in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record OverviewWords(Language language, OverviewMessages messages) {

    /// A title, which may be in another language than the page.
    ///
    /// @param lang tag of its language
    record Title(String words, String lang) {}

    static OverviewWords in(Language language) {
        return new OverviewWords(
                language,
                MessageBundles.get(OverviewMessages.class, Localized.Literal.of(language.tag())));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, language);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    Title title(Document document) {
        var link = DocumentLink.of(document, language);
        return new Title(link.title(), link.lang());
    }

    /// @return the title of that document; its identifier when readers cannot see it
    Title title(Library library, String document) {
        var found = library.documents().get(document);
        return found == null ? new Title(document, "") : title(found);
    }
}
