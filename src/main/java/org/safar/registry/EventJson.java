package org.safar.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// A published event for other systems. A date is a day, a month or a year, as exactly as its
/// source tells it; `null` when it does not.
///
/// @param id stable identifier
/// @param agency identifier of the agency
/// @param kind a word of [EventKind]
/// @param effectiveFrom since when
/// @param effectiveTo last day, `null` while no source names an end
/// @param destinations ISO 3166-1 alpha-2 codes, empty when the source names no country
/// @param licenceNumber empty when the source prints none
/// @param issuer the office that decided
/// @param reason empty when the source gives none
/// @param source where it was read
/// @param confidence `high`, `medium` or `low`: how far it may be trusted
/// @param note remark of those who keep the register
/// @param recordedAt when it was published here
/// @param supersedes the event that this one replaces, or `null`
/// @param position place in the chain of all events, from 1
/// @param previousHash hash of the event before it
/// @param hash covers this event and the one before it
public record EventJson(
        String id,
        String agency,
        String kind,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        List<String> destinations,
        String licenceNumber,
        String issuer,
        String reason,
        SourceJson source,
        String confidence,
        String note,
        Instant recordedAt,
        @Nullable String supersedes,
        long position,
        String previousHash,
        String hash) {

    /// A public source.
    ///
    /// @param title its title, or a description in square brackets
    /// @param url its address
    /// @param date the day it was published, as exactly as it is known
    /// @param checkedOn the day somebody looked at it last
    public record SourceJson(String title, String url, @Nullable String date, LocalDate checkedOn) {

        static SourceJson of(LicenceEvent.Source source) {
            return new SourceJson(
                    source.title(),
                    source.url(),
                    AgencySummary.textOf(source.date()),
                    source.checkedOn());
        }
    }

    static EventJson of(ChainedEvent chained) {
        var event = chained.event();
        return new EventJson(
                event.id(),
                event.agency(),
                event.kind().word(),
                AgencySummary.textOf(event.effectiveFrom()),
                AgencySummary.textOf(event.effectiveTo()),
                event.destinations().stream().map(Country::code).toList(),
                event.licenceNumber(),
                event.issuer(),
                event.reason(),
                SourceJson.of(event.source()),
                event.confidence().word(),
                event.note(),
                chained.recordedAt(),
                event.supersedes(),
                chained.position(),
                chained.previousHash(),
                chained.hash());
    }

    /// @return the event that was written down here
    ChainedEvent toEvent() {
        var event =
                new LicenceEvent(
                        id,
                        agency,
                        EventKind.ofWord(kind),
                        date(effectiveFrom),
                        date(effectiveTo),
                        destinations.stream()
                                .map(Country::new)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        licenceNumber,
                        issuer,
                        reason,
                        new LicenceEvent.Source(
                                source.title, source.url, date(source.date), source.checkedOn),
                        Confidence.ofWord(confidence),
                        note,
                        supersedes);
        return new ChainedEvent(position, event, recordedAt, previousHash, hash);
    }

    private static PartialDate date(@Nullable String text) {
        return PartialDate.parse(Objects.requireNonNullElse(text, ""));
    }
}
