package org.safar.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.profile.Reply;

/// One event on the page of an agency.
///
/// @param day when it happened, as exactly as it is known
/// @param what what happened
/// @param lines more about it, in the reader's language
/// @param quotes what stands in the language of the source
/// @param reported the day it was published
/// @param source title of the source
/// @param address address of the source
/// @param checked the day somebody looked at the source last
/// @param reply what the agency says about it, or `null`
public record EventView(
        String day,
        String what,
        List<String> lines,
        List<String> quotes,
        String reported,
        String source,
        String address,
        String checked,
        @Nullable ReplyView reply) {

    /// @return the event alone, without what the agency says about it
    public static EventView of(LicenceEvent event, RegistryWords words) {
        return of(event, null, words);
    }

    /// @param reply what the agency says about it, or `null`
    public static EventView of(LicenceEvent event, @Nullable Reply reply, RegistryWords words) {
        var messages = words.messages();
        var source = SourceView.of(event.source(), words);
        return new EventView(
                words.date(event.effectiveFrom()),
                words.event(event.kind()),
                lines(event, words),
                quotes(event, messages),
                source.reported(),
                source.title(),
                source.address(),
                source.checked(),
                ReplyView.of(reply, words));
    }

    private static List<String> lines(LicenceEvent event, RegistryWords words) {
        var messages = words.messages();
        var lines = new ArrayList<String>();
        if (event.effectiveTo().isKnown()) {
            lines.add(messages.eventUntil(words.date(event.effectiveTo())));
        }
        if (!event.destinations().isEmpty()) {
            lines.add(messages.countries(words.countries(event.destinations())));
        }
        switch (event.confidence()) {
            case HIGH -> {}
            case MEDIUM -> lines.add(messages.confidenceMedium());
            case LOW -> lines.add(messages.confidenceLow());
        }
        return lines;
    }

    private static List<String> quotes(LicenceEvent event, RegistryMessages messages) {
        var quotes = new ArrayList<String>();
        if (!event.licenceNumber().isEmpty()) {
            quotes.add(messages.licenceNumber(event.licenceNumber()));
        }
        if (!event.issuer().isEmpty()) {
            quotes.add(messages.office(event.issuer()));
        }
        if (!event.reason().isEmpty()) {
            quotes.add(messages.reason(event.reason()));
        }
        return quotes;
    }
}
