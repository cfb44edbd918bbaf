package org.safar.guide;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.content.DocumentLink;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;

/// A news item in a list or on a banner.
///
/// @param kind what kind of news, in words
/// @param scam whether it warns of fraud
/// @param day from which it is, in words
public record NewsView(DocumentLink link, String kind, boolean scam, String day) {

    /// @return the news for a reader of that language
    static NewsView of(Document news, Language language) {
        var words = GuideWords.in(language);
        var kind = news.front().word("news_kind");
        return new NewsView(
                DocumentLink.of(news, language),
                words.newsKind(kind),
                kind.equals("scam"),
                words.day(news.front().day("starts_on")));
    }

    /// @return everything that has not ended, newest first
    static List<NewsView> all(ReadingMoment now, Language language) {
        return now.library().news(now.version().day()).stream()
                .map(news -> of(news, language))
                .toList();
    }

    /// @return what every visitor of the start page should see
    public static List<NewsView> banners(ReadingMoment now, Language language) {
        return now.library().news(now.version().day()).stream()
                .filter(news -> news.front().isTrue("banner"))
                .map(news -> of(news, language))
                .toList();
    }

    /// @param topics what the page is about
    /// @return what a reader of a page about these topics should see
    static List<NewsView> banners(ReadingMoment now, List<String> topics, Language language) {
        return about(now, topics).map(news -> of(news, language)).toList();
    }

    /// @return what a reader of that document should see: news about one of its problems in one of
    ///   its countries
    static List<NewsView> banners(ReadingMoment now, Document document, Language language) {
        var countries = document.front().words("countries");
        return about(now, document.front().words("topics"))
                .filter(news -> !Collections.disjoint(news.front().words("countries"), countries))
                .map(news -> of(news, language))
                .toList();
    }

    private static Stream<Document> about(ReadingMoment now, List<String> topics) {
        return now.library().news(now.version().day()).stream()
                .filter(news -> !Collections.disjoint(news.front().words("topics"), topics));
    }
}
