package org.safar.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document, for programs.
///
/// @param bodyHtml safe to show: headings, paragraphs, lists, strong words, links. Links to pages
///   of the portal begin with a slash
/// @param bodyText the same without markup
/// @param sources where the facts are from
/// @param translation `source` (the English original), `reviewed`, `machine`, `outdated` or
///   `fallback`
/// @param confidence `confirmed`, `reported` or `uncertain`
/// @param contacts identifiers of contacts that can help
/// @param startsOn first day of a news item
/// @param endsOn last day of a news item
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentDetails(
        @JsonUnwrapped DocumentSummary summary,
        String bodyHtml,
        String bodyText,
        List<Source> sources,
        String translation,
        String confidence,
        List<String> contacts,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /// @return the document as a reader of that language is given it
    public static DocumentDetails of(ReadingMoment now, ServedText served) {
        var front = served.document().front();
        var html = now.html(served);
        var isNews = served.document().kind() == DocumentKind.NEWS;
        return new DocumentDetails(
                DocumentSummary.of(served),
                html.html(),
                html.plain(),
                front.sources(),
                served.translation().word(),
                front.word("confidence"),
                front.words("contacts"),
                isNews ? front.day("starts_on") : null,
                isNews ? front.day("ends_on") : null);
    }
}
