package org.safar.content.corrections;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.safar.content.Correction;
import org.safar.content.DocumentLink;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;

/// A correction for a reader of one language.
///
/// @param day what was done and on which day, in words
/// @param title of the text, as it is now if it is still there
/// @param titleLang tag of the language of the title
/// @param path of the page, without the language; empty when there is none any more
/// @param note what was wrong, in the words and language of whoever put it right
/// @param noteLang tag of the language of the note
record CorrectionView(
        String day, String title, String titleLang, String path, String note, String noteLang) {

    /// Where most readers are; their day counts.
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    static CorrectionView of(ReadingMoment now, Correction correction, Language language) {
        var link = link(now, correction, language);
        var messages =
                MessageBundles.get(CorrectionMessages.class, Localized.Literal.of(language.tag()));
        var day = Dates.inWords(LocalDate.ofInstant(correction.at(), ZONE), language);
        return new CorrectionView(
                correction.withdrawn() ? messages.takenBack(day) : messages.corrected(day),
                link.map(DocumentLink::title).orElse(correction.title()),
                link.map(DocumentLink::lang).orElse(correction.language().tag()),
                link.map(DocumentLink::path).orElse(""),
                correction.note(),
                correction.language().tag());
    }

    private static Optional<DocumentLink> link(
            ReadingMoment now, Correction correction, Language language) {
        return now.library()
                .find(correction.kind(), correction.document())
                .filter(document -> !now.isOver(document))
                .map(document -> DocumentLink.of(document, language));
    }
}
