package org.safar.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.RegisteredOnly;
import org.safar.registry.licence.LicenceStatus.Unknown;

/// What the register says of an agency on the day of a list, and what the list has added so far.
final class KnownAgency {

    private final String id;
    private final @Nullable AgencyRecord record;
    private final LocalDate day;
    private final List<LicenceEvent> events;

    /// @param record what the register holds, `null` for a new agency
    /// @param day of the list
    KnownAgency(String id, @Nullable AgencyRecord record, LocalDate day) {
        this.id = id;
        this.record = record;
        this.day = day;
        this.events =
                record == null
                        ? new ArrayList<>()
                        : new ArrayList<>(
                                record.events().stream().map(ChainedEvent::event).toList());
    }

    String id() {
        return id;
    }

    Optional<AgencyRecord> record() {
        return Optional.ofNullable(record);
    }

    boolean isNew() {
        return record == null;
    }

    void add(LicenceEvent event) {
        events.add(event);
    }

    /// @return the event, empty when it is there already
    Optional<LicenceEvent> unlessKnown(LicenceEvent event) {
        return events.stream().anyMatch(other -> other.id().equals(event.id()))
                ? Optional.empty()
                : Optional.of(event);
    }

    LicenceHistory history() {
        return new LicenceHistory(events, true);
    }

    /// @return the status for each of these countries, or of the agency as a whole when there is
    ///   none
    List<LicenceStatus> statuses(SortedSet<Country> countries) {
        var history = history();
        return countries.isEmpty()
                ? List.of(history.on(day))
                : countries.stream().map(country -> history.on(day, country)).toList();
    }

    /// @return identifiers of the events that decide these statuses
    static String deciding(List<LicenceStatus> statuses) {
        return statuses.stream()
                .flatMap(status ->
                        switch (status) {
                            case Known it -> Stream.of(it.event());
                            case Unknown it -> Stream.ofNullable(it.last());
                            case RegisteredOnly it -> Stream.<LicenceEvent>of();
                        })
                .map(LicenceEvent::id)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
