package org.safar.contact;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.content.ReadingMoment;
import org.safar.content.Source;
import org.safar.content.Translation;
import org.safar.i18n.Dates;

/// What the page of a contact shows.
///
/// @param card name, phones, how we know it
/// @param localName how it calls itself, null when not known
/// @param remarks what the reader must know about the text
/// @param html what it does, sanitised
/// @param whoMayCall about the papers of who calls, null when the citizenship says it
/// @param citizens for whose citizens it is, empty when for anybody
/// @param hours one line for each group of days
/// @param now whether it is open, null when the page does not tell
/// @param languages in which it answers, empty when not known
/// @param address where its door is, empty when not known
/// @param map opens the map of a phone, null without a point
/// @param overdue says that it was not checked in time, otherwise null
record ContactPageView(
        ContactView card,
        @Nullable String localName,
        List<String> remarks,
        String html,
        @Nullable String whoMayCall,
        String citizens,
        List<String> hours,
        @Nullable String now,
        String languages,
        String address,
        @Nullable String map,
        List<String> websites,
        List<String> emails,
        @Nullable String overdue,
        List<SourceLine> sources) {

    /// @param address of the source, null when there is none that can be opened
    /// @param day when it was published, null when not known
    record SourceLine(String title, @Nullable String address, @Nullable String day) {

        static SourceLine of(Source source) {
            return new SourceLine(
                    source.title(),
                    Optional.ofNullable(source.address())
                            .filter(address -> address.matches("https?://.+"))
                            .orElse(null),
                    source.date());
        }
    }

    /// @return whether the page must say the minute it was made, because hours begin and end
    static boolean tellsTime(Contact contact) {
        return contact.hours() != null && !contact.hours().isAlways();
    }

    static ContactPageView of(
            Contact contact, ReadingMoment now, Instant moment, ContactWords words) {
        var served = contact.document().in(words.language());
        var hours = contact.hours();
        var point = contact.place().point();
        return new ContactPageView(
                ContactView.of(contact, words),
                contact.document().front().find("local_name").orElse(null),
                remarks(contact, words),
                now.html(served).html(),
                whoMayCall(contact, words.messages()),
                words.countries(contact.citizensOf()),
                hours == null ? List.of() : words.hours(hours),
                tellsTime(contact) ? words.now(contact, moment) : null,
                words.languages(contact.languages()),
                address(contact),
                point == null ? null : point.href(),
                contact.websites().stream().map(URI::toString).toList(),
                contact.emails(),
                overdue(contact, now.version().day(), words),
                contact.document().front().sources().stream().map(SourceLine::of).toList());
    }

    private static List<String> remarks(Contact contact, ContactWords words) {
        var served = contact.document().in(words.language());
        return switch (served.translation()) {
            case Translation.FALLBACK ->
                    List.of(words.messages().otherLanguage(served.text().language().ownName()));
            case Translation.OUTDATED -> List.of(words.messages().outdated());
            case Translation.SOURCE, Translation.MACHINE, Translation.REVIEWED -> List.of();
        };
    }

    private static @Nullable String whoMayCall(Contact contact, ContactMessages messages) {
        if (contact.whoever()) {
            return messages.whoever();
        }
        return contact.citizensOf().isEmpty() ? messages.whoeverUnknown() : null;
    }

    private static String address(Contact contact) {
        var place = contact.place();
        return Stream.of(place.address(), place.city())
                .flatMap(Stream::ofNullable)
                .limit(1)
                .collect(Collectors.joining());
    }

    private static @Nullable String overdue(Contact contact, LocalDate today, ContactWords words) {
        var due = contact.reviewDue();
        return due.isBefore(today)
                ? words.messages().overdue(Dates.inWords(due, words.language()))
                : null;
    }
}
