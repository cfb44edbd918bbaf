package org.safar.content;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;

/// Says things about texts in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
public record ContentWords(Language language, ContentMessages messages) {

    public static ContentWords in(Language language) {
        return new ContentWords(
                language,
                MessageBundles.get(ContentMessages.class, Localized.Literal.of(language.tag())));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, language);
    }

    /// @param confidence word of the front matter
    String confidence(String confidence) {
        return switch (confidence) {
            case "confirmed" -> messages.confirmed();
            case "reported" -> messages.reported();
            // Whatever an editor may have typed: never say more than we know.
            default -> messages.uncertain();
        };
    }
}
