package org.safar.guide.newsdesk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safar.content.DocumentKind;
import org.safar.content.FrontMatter;
import org.safar.content.Library;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;

/// A news item as its writers see it.
///
/// @param title in English
/// @param kind what kind of news, in words
/// @param days first and last day, in words
/// @param ended whether the last day has passed
/// @param languages what there is in each language
record NewsLineView(
        String title, String kind, String days, boolean ended, List<InLanguage> languages) {

    /// @param path of the page on which it is written, without the language of the reader
    /// @param missing whether a reader of that language is given another one
    record InLanguage(String tag, String name, String path, String standing, boolean missing) {}

    /// @param revisions the newest one of each text of news
    /// @return all news, those that have ended last, those written last first
    static List<NewsLineView> all(
            List<RevisionView> revisions, Library library, LocalDate today, NewsWords words) {
        Map<String, Map<Language, RevisionView>> byDocument =
                revisions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RevisionView::document,
                                        Collectors.toMap(
                                                RevisionView::language,
                                                revision -> revision,
                                                (one, other) -> one,
                                                () -> new EnumMap<>(Language.class))));
        return byDocument.values().stream()
                .filter(texts -> texts.containsKey(Language.EN))
                .sorted(
                        Comparator.comparing((Map<Language, RevisionView> texts) ->
                                        lastDay(texts).isBefore(today))
                                .thenComparing(texts -> -texts.get(Language.EN).id()))
                .map(texts -> line(texts, library, today, words))
                .toList();
    }

    private static LocalDate lastDay(Map<Language, RevisionView> texts) {
        return front(texts).day("ends_on");
    }

    private static FrontMatter front(Map<Language, RevisionView> texts) {
        return texts.get(Language.EN).text().front();
    }

    private static NewsLineView line(
            Map<Language, RevisionView> texts, Library library, LocalDate today, NewsWords words) {
        var front = front(texts);
        var first = words.guide().day(front.day("starts_on"));
        var last = words.guide().day(front.day("ends_on"));
        return new NewsLineView(
                front.word("title"),
                words.guide().newsKind(front.word("news_kind")),
                words.messages().days(first, last),
                front.day("ends_on").isBefore(today),
                Arrays.stream(Language.values())
                        .map(language -> inLanguage(texts, library, language, words))
                        .toList());
    }

    private static InLanguage inLanguage(
            Map<Language, RevisionView> texts,
            Library library,
            Language language,
            NewsWords words) {
        var document = texts.get(Language.EN).document();
        var standing =
                NewsStanding.of(
                        library.find(DocumentKind.NEWS, document).orElse(null),
                        Optional.ofNullable(texts.get(language)),
                        language);
        return new InLanguage(
                language.tag(),
                language.ownName(),
                "staff/texts/" + DocumentKind.NEWS.word() + "/" + document + "/" + language.tag(),
                words.standing(standing),
                standing == NewsStanding.MISSING);
    }
}
