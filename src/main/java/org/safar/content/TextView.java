package org.safar.content;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// A text as its page shows it.
///
/// @param path of the page, without the language
/// @param lang tag of the language of the text
/// @param remark what the reader must know about the translation, null when there is nothing
/// @param warning whether the remark is a warning
/// @param original path of the English original with its language, null on that page itself
/// @param overdue the sentence for a text whose check is overdue, else null
/// @param reading how long reading takes
/// @param revision number of the step that published the text, for feedback
public record TextView(
        String id,
        String path,
        String lang,
        String title,
        String summary,
        @Nullable String remark,
        boolean warning,
        @Nullable String original,
        @Nullable String overdue,
        String reading,
        List<ContentHtml.Section> sections,
        RawString body,
        String checked,
        String nextCheck,
        String confidence,
        List<Source> sources,
        long revision) {

    /// Fewer sections than this need no list of contents.
    private static final int ENOUGH_SECTIONS = 3;

    /// @return the text for its reader
    public static TextView of(ReadingMoment now, ServedText served) {
        var words = ContentWords.in(served.asked());
        var front = served.document().front();
        var html = now.html(served);
        var path = DocumentLink.path(served.document());
        var due = front.day("review_due");
        return new TextView(
                served.document().id(),
                path,
                served.text().language().tag(),
                served.text().title(),
                served.text().summary(),
                remark(served, words.messages()),
                isWarning(served.translation()),
                served.text().language() == Language.EN
                        ? null
                        : "/" + Language.EN.tag() + "/" + path,
                due.isBefore(now.version().day()) ? words.messages().overdue(words.day(due)) : null,
                words.messages().minutes(html.minutes()),
                html.sections().size() < ENOUGH_SECTIONS ? List.of() : html.sections(),
                new RawString(html.html()),
                words.messages().checked(words.day(front.day("checked_on"))),
                words.messages().nextCheck(words.day(due)),
                words.confidence(front.word("confidence")),
                front.sources(),
                served.text().revision());
    }

    private static @Nullable String remark(ServedText served, ContentMessages messages) {
        return switch (served.translation()) {
            case SOURCE -> null;
            case REVIEWED -> messages.reviewed(String.valueOf(served.text().reviewedBy()));
            case MACHINE -> messages.machine();
            case OUTDATED -> messages.outdated();
            case FALLBACK -> messages.fallback();
        };
    }

    private static boolean isWarning(Translation translation) {
        return translation == Translation.OUTDATED || translation == Translation.FALLBACK;
    }
}
