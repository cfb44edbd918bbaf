package org.safar.guide.newsdesk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safar.content.Library;
import org.safar.country.CountryNames;
import org.safar.guide.Topic;
import org.safar.web.Choice;

/// The form of a news item with its choices.
///
/// @param typed what was typed before
record NewsFormView(
        NewsForm typed,
        List<Choice> kinds,
        List<Choice> countries,
        List<Choice> topics,
        List<Choice> banner,
        List<Choice> confidences) {

    static NewsFormView of(NewsForm typed, Library library, NewsWords words) {
        return new NewsFormView(
                typed,
                NewsCheck.KINDS.stream()
                        .map(kind ->
                                new Choice(
                                        kind,
                                        words.guide().newsKind(kind),
                                        kind.equals(typed.kind())))
                        .toList(),
                countries(typed, library, words),
                Arrays.stream(Topic.values())
                        .map(topic ->
                                new Choice(
                                        topic.word(),
                                        words.guide().of(topic).name(),
                                        typed.topics().contains(topic.word())))
                        .toList(),
                List.of(new Choice("yes", words.messages().bannerYes(), typed.banner())),
                NewsCheck.CONFIDENCES.stream()
                        .map(word ->
                                new Choice(
                                        word,
                                        words.confidence(word),
                                        word.equals(typed.confidence())))
                        .toList());
    }

    /// Countries about which there are texts: nobody looks for news about another one.
    private static List<Choice> countries(NewsForm typed, Library library, NewsWords words) {
        return library.documents().values().stream()
                .flatMap(document -> document.front().countries("countries").stream())
                .distinct()
                .map(country ->
                        new Choice(
                                country.code(),
                                CountryNames.name(country, words.language()),
                                typed.countries().contains(country.code())))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }
}
