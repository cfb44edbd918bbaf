package org.safar.guide;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.ZoneId;
import java.util.List;
import org.safar.content.Document;
import org.safar.content.DocumentLink;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;
import org.safar.web.AtomFeed;
import org.safar.web.PublicAddress;
import org.safar.web.WebMessages;

/// The news of one language as a feed.
record NewsFeed(ReadingMoment now, Language language, PublicAddress addresses) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    AtomFeed feed() {
        var messages = GuideWords.in(language).messages();
        var page = "/" + language.tag() + "/news";
        return new AtomFeed(
                "tag:" + addresses.host() + ",2026:news:" + language.tag(),
                language,
                messages.news(),
                messages.newsLead(),
                MessageBundles.get(WebMessages.class, Localized.Literal.of(language.tag())).brand(),
                addresses.of(page + ".atom"),
                addresses.of(page),
                now.library().news(now.version().day()).stream().map(this::entry).toList());
    }

    private AtomFeed.Entry entry(Document news) {
        var served = news.in(language);
        return new AtomFeed.Entry(
                "tag:" + addresses.host() + ",2026:news:" + language.tag() + ":" + news.id(),
                served.text().title(),
                news.front().day("starts_on").atStartOfDay(ZONE).toInstant(),
                addresses.of("/" + language.tag() + "/" + DocumentLink.path(news)),
                "",
                List.of(served.text().summary(), now.html(served).plain()));
    }
}
