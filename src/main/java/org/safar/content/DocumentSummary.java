package org.safar.content;

import java.time.LocalDate;
import java.util.List;
import org.safar.country.Country;

/// A document in a list, for programs.
///
/// @param id the same in all languages
/// @param kind `guide`, `system` or `news`
/// @param language tag of the language that was asked for
/// @param servedLanguage tag of the language of the words
/// @param countries ISO 3166-1 codes of the countries for which it is written
/// @param stages of the journey
/// @param topics problems that it is about
/// @param checkedOn when its facts were compared with the sources
/// @param reviewDue when they are to be compared again
/// @param revision grows with every change of the document in any language
public record DocumentSummary(
        String id,
        String kind,
        String title,
        String summary,
        String language,
        String servedLanguage,
        List<String> countries,
        List<String> stages,
        List<String> topics,
        LocalDate checkedOn,
        LocalDate reviewDue,
        long revision) {

    static DocumentSummary of(ServedText served) {
        var document = served.document();
        var front = document.front();
        return new DocumentSummary(
                document.id(),
                document.kind().word(),
                served.text().title(),
                served.text().summary(),
                served.asked().tag(),
                served.text().language().tag(),
                front.countries("countries").stream().map(Country::code).toList(),
                front.words("stages"),
                front.words("topics"),
                front.day("checked_on"),
                front.day("review_due"),
                document.revision());
    }
}
