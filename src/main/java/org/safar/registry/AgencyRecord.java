package org.safar.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.LicenceHistory;

/// An agency with everything the register holds about it.
///
/// @param id stable identifier, part of addresses
/// @param names at least one; the first is the name of the agency itself
/// @param country where it is registered, or `null` when no source tells it
/// @param registrationNumber BIN, INN or the like, or `null`
/// @param registration where it was read that it is a registered firm, or `null` when the agency
///   came with an event
/// @param events in the order of publication; at least one without such a source
public record AgencyRecord(
        String id,
        List<NamedAs> names,
        @Nullable Country country,
        @Nullable String registrationNumber,
        @Nullable Source registration,
        List<ChainedEvent> events) {

    public String name() {
        return names.getFirst().name();
    }

    public List<NamedAs> otherNames() {
        return names.subList(1, names.size());
    }

    public LicenceHistory history() {
        return new LicenceHistory(
                events.stream().map(ChainedEvent::event).toList(), registrationNumber != null);
    }

    /// @return identifiers of its events
    public List<String> eventIds() {
        return events.stream().map(chained -> chained.event().id()).toList();
    }

    /// @return the day it is where the agency is
    public LocalDate today(Clock clock) {
        ZoneId zone = country == null ? ZoneOffset.UTC : country.zone();
        return LocalDate.now(clock.withZone(zone));
    }

    /// @return the day somebody looked at a source about it last, or `null` without any
    public @Nullable LocalDate lastCheckedOn() {
        return Stream.concat(
                        Stream.ofNullable(registration),
                        events.stream().map(chained -> chained.event().source()))
                .map(Source::checkedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
