package org.safar.guide;

import java.util.List;
import org.safar.contact.ContactCards;
import org.safar.contact.ContactView;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.DocumentLink;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;

/// What stands around a text on its page.
///
/// @param news what has changed about the same topics; empty on a news item
/// @param related guides to read next
/// @param helpers contacts that can help with it
/// @param agencies whether the text is about agents or work abroad
record Surroundings(
        List<NewsView> news,
        List<DocumentLink> related,
        List<ContactView> helpers,
        boolean agencies) {

    private static final List<String> ABOUT_AGENCIES =
            List.of(Topic.AGENTS.word(), Topic.ABROAD.word());

    static Surroundings of(
            ReadingMoment now, Document document, Language language, ContactCards cards) {
        var front = document.front();
        var topics = front.words("topics");
        return new Surroundings(
                document.kind() == DocumentKind.NEWS
                        ? List.of()
                        : NewsView.banners(now, document, language),
                new GuideIndex(now.library(), language).of(front.words("related")),
                cards.of(now, language, front.words("contacts")),
                topics.stream().anyMatch(ABOUT_AGENCIES::contains));
    }
}
