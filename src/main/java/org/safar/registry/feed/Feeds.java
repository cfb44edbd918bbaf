package org.safar.registry.feed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.AgencyPage;
import org.safar.registry.AgencyRecord;
import org.safar.registry.EventView;
import org.safar.registry.PublishedChain.Named;
import org.safar.registry.RegistryWords;
import org.safar.registry.licence.ChainedEvent;
import org.safar.web.AtomFeed;
import org.safar.web.AtomFeed.Entry;
import org.safar.web.PageContext;
import org.safar.web.PublicAddress;
import org.safar.web.WebMessages;

/// Says what is new, in one language.
///
/// @param language of the words
/// @param addresses makes whole addresses
record Feeds(Language language, PublicAddress addresses) {

    /// Entries of a feed: more than anybody missed who reads it once a week.
    static final int MOST = 50;

    AtomFeed ofAgency(AgencyRecord agency) {
        var entries =
                agency.events().reversed().stream()
                        .limit(MOST)
                        .map(event -> entry(new Named(agency.name(), event)))
                        .toList();
        var path = AgencyPage.path(agency.id(), null);
        return feed(
                path, words().agencyTitle(agency.name()), path + "/changes.atom", path, entries);
    }

    /// @param country where the agencies are registered, or `null` for all
    AtomFeed ofAll(@Nullable Country country, List<Named> latest) {
        var question = country == null ? "" : "?country=" + country.code();
        var title =
                country == null
                        ? words().allTitle()
                        : words().countryTitle(registry().country(country));
        return feed(
                "agencies" + (country == null ? "" : "/" + country.code()),
                title,
                "agencies/changes.atom" + question,
                "agencies" + question,
                latest.stream().map(this::entry).toList());
    }

    AtomFeed ofDays(List<DailyHeads.Head> heads) {
        return feed(
                "register",
                words().dailyTitle(),
                "agencies/register.atom",
                "open-data",
                heads.stream().map(this::entry).toList());
    }

    private AtomFeed feed(
            String name, String title, String self, String page, List<Entry> entries) {
        return new AtomFeed(
                id(language.tag() + "/" + name),
                language,
                title,
                registry().messages().frame(),
                in(WebMessages.class).brand(),
                address(self),
                address(page),
                entries);
    }

    private Entry entry(Named named) {
        var event = named.chained().event();
        var view = EventView.of(event, registry());
        var lines =
                Stream.of(
                                Stream.of(view.day() + ": " + view.what()),
                                view.lines().stream(),
                                view.quotes().stream(),
                                Stream.of(view.reported(), view.source(), view.checked()))
                        .flatMap(line -> line)
                        .toList();
        return new Entry(
                id("event/" + event.id()),
                named.agency() + ": " + view.what(),
                named.chained().recordedAt(),
                address(AgencyPage.path(event.agency(), null)),
                event.source().url(),
                lines);
    }

    private Entry entry(DailyHeads.Head head) {
        ChainedEvent last = head.last();
        return new Entry(
                id("register/" + head.day()),
                words().dailyEntry(Dates.inWords(head.day(), language)),
                head.over(),
                address("open-data"),
                "",
                List.of(
                        words().dailyNumber(Long.toString(last.position())),
                        words().dailyHash(last.hash())));
    }

    /// The year is no date of anything: a tag URI names one on which the name was ours, and must
    /// never change.
    private String id(String name) {
        return "tag:" + addresses.host() + ",2026:" + name;
    }

    private String address(String path) {
        return addresses.of(PageContext.reading(language, path).in(language));
    }

    private RegistryWords registry() {
        return RegistryWords.in(language);
    }

    private FeedMessages words() {
        return in(FeedMessages.class);
    }

    private <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
