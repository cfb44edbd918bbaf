package org.safar.content;

import java.time.LocalDate;
import org.safar.country.Amounts;
import org.safar.country.DatedValues;
import org.safar.web.PageVersion;

/// What readers see at one moment: one page is made from one of these.
///
/// @param library everything that is published
/// @param version names library and day, for the memory of pages
/// @param values the amounts of the law
public record ReadingMoment(Library library, PageVersion version, DatedValues values) {

    /// @return the text, ready to be shown: its links open pages in the language asked for, its
    ///   amounts are those of the day and said in the language of the text
    public ContentHtml html(ServedText served) {
        var amounts = new Amounts(values, version.day());
        var text = served.text();
        return ContentMarkdown.render(
                text.body(),
                new ContentLinks(library, served.asked()),
                (key, times) -> amounts.words(key, times, text.language()));
    }

    /// @return the words of the text for the search, without markup and addresses
    public String words(ServedText served) {
        var amounts = new Amounts(values, version.day());
        var text = served.text();
        return ContentMarkdown.words(
                text.body(), (key, times) -> amounts.words(key, times, text.language()));
    }

    /// @return the same library as somebody reads it on another day
    public ReadingMoment on(LocalDate day) {
        return new ReadingMoment(library, new PageVersion(version.edition(), day), values);
    }

    /// @return whether it is news that has ended
    public boolean isOver(Document document) {
        return document.kind() == DocumentKind.NEWS
                && document.front().day("ends_on").isBefore(version.day());
    }
}
