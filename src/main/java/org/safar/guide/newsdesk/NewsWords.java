package org.safar.guide.newsdesk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.safar.guide.GuideWords;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says things of the news desk in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
/// @param guide the words that readers of news see
record NewsWords(Language language, NewsDeskMessages messages, GuideWords guide) {

    static NewsWords in(Language language) {
        return new NewsWords(
                language,
                MessageBundles.get(NewsDeskMessages.class, Localized.Literal.of(language.tag())),
                GuideWords.in(language));
    }

    FormErrors errors(List<NewsFault> faults) {
        return new FormErrors(
                faults.stream()
                        .map(fault -> new FieldError(fault.field(), sentence(fault.code())))
                        .toList());
    }

    private String sentence(NewsFault.Code code) {
        return switch (code) {
            case MISSING -> messages.faultMissing();
            case NOT_CHOSEN -> messages.faultNotChosen();
            case TOO_LONG -> messages.faultTooLong();
            case NO_DAY -> messages.faultNoDay();
            case ENDS_BEFORE -> messages.faultEndsBefore();
            case ENDED -> messages.faultEnded();
            case NO_ADDRESS -> messages.faultNoAddress();
        };
    }

    String confidence(String word) {
        return switch (word) {
            case "confirmed" -> messages.confirmed();
            case "reported" -> messages.reported();
            default -> messages.uncertain();
        };
    }

    String standing(NewsStanding standing) {
        return switch (standing) {
            case MISSING -> messages.languageMissing();
            case WRITTEN -> messages.languageWritten();
            case OUTDATED -> messages.languageOutdated();
            case WAITING -> messages.languageWaiting();
            case PUBLISHED -> messages.languagePublished();
        };
    }
}
