package org.safar.registry.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.RegisteredOnly;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.LicenceStatus.Why;

/// Turns what sources tell of one agency into its status on any day, for any country.
///
/// Pure: no framework, no clock. Nothing is guessed: a status that depends on a day which no source
/// names is unknown. See `src/docs/adr/0014-status-from-events.md` for the rules.
public final class LicenceHistory {

    private final List<LicenceEvent> events;
    private final boolean registered;
    private final SortedSet<Country> destinations = new TreeSet<>();

    /// @param events what sources tell, in the order in which it was entered
    /// @param registered whether the agency is known as a registered firm
    public LicenceHistory(Collection<LicenceEvent> events, boolean registered) {
        this.events = valid(events);
        this.registered = registered;
        this.events.forEach(event -> destinations.addAll(event.destinations()));
    }

    private static List<LicenceEvent> valid(Collection<LicenceEvent> events) {
        var superseded = new HashSet<@Nullable String>();
        events.forEach(event -> superseded.add(event.supersedes()));
        return events.stream()
                .filter(event -> !superseded.contains(event.id()))
                .filter(event -> event.kind() != EventKind.CORRECTED)
                .toList();
    }

    /// Days one after the other with the same standing.
    public record Segment(LocalDate from, LocalDate to, Standing standing) {}

    /// @return the events that count: neither superseded nor a mere correction
    public List<LicenceEvent> events() {
        return events;
    }

    /// @return every country that a source names
    public SortedSet<Country> destinations() {
        return destinations;
    }

    /// @return the best status that the agency has for any country on that day: whether it holds a
    ///   licence at all
    public LicenceStatus on(LocalDate day) {
        if (events.isEmpty()) {
            return registered ? new RegisteredOnly() : new Unknown(Why.NOTHING_REPORTED, null);
        }
        var everywhere = events.stream().filter(event -> event.destinations().isEmpty()).toList();
        var general =
                destinations.isEmpty() || everywhere.stream().anyMatch(it -> it.kind().allows())
                        ? Stream.of(status(everywhere, day))
                        : Stream.<LicenceStatus>empty();
        return Stream.concat(destinations.stream().map(country -> on(day, country)), general)
                .min(Comparator.comparing(LicenceStatus::standing))
                .orElseThrow();
    }

    /// @return the status for that country on that day
    public LicenceStatus on(LocalDate day, Country destination) {
        var about = about(destination);
        if (about.isEmpty()) {
            return new Unknown(
                    events.isEmpty() ? Why.NOTHING_REPORTED : Why.COUNTRY_NOT_NAMED, null);
        }
        var status = status(about, day);
        return status instanceof Known known
                        && known.event().kind().allows()
                        && !isNamed(destination, about, day)
                ? new Unknown(Why.COUNTRY_NOT_NAMED, known.event())
                : status;
    }

    /// @return the countries for which the status on that day is this one
    public List<Country> destinationsWith(Standing standing, LocalDate day) {
        return destinations.stream()
                .filter(country -> on(day, country).standing() == standing)
                .toList();
    }

    /// @param destination a country, or `null` for the agency as a whole
    /// @return all days from one to another, in order
    public List<Segment> segments(@Nullable Country destination, LocalDate from, LocalDate to) {
        var segments = new ArrayList<Segment>();
        var starts =
                events.stream()
                        .flatMap(LicenceHistory::turningPoints)
                        .filter(day -> day.isAfter(from) && !day.isAfter(to))
                        .collect(TreeSet<LocalDate>::new, TreeSet::add, TreeSet::addAll);
        starts.add(from);
        for (var start : starts) {
            var status = destination == null ? on(start) : on(start, destination);
            var next = starts.higher(start);
            var end = next == null ? to : next.minusDays(1);
            var last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && last.standing == status.standing()) {
                segments.removeLast();
                segments.add(new Segment(last.from, end, last.standing));
            } else {
                segments.add(new Segment(start, end, status.standing()));
            }
        }
        return segments;
    }

    private static Stream<LocalDate> turningPoints(LicenceEvent event) {
        var from = event.effectiveFrom();
        var to = event.effectiveTo();
        var word = LicenceState.wordOf(event);
        return Stream.of(
                        Optional.of(from.start()).filter(day -> from.isKnown()),
                        Optional.of(from.start())
                                .filter(day -> from.isKnown())
                                .map(LicenceHistory::next),
                        Optional.of(event.happenedBy()),
                        Optional.of(to.start())
                                .filter(day -> to.isKnown())
                                .map(LicenceHistory::next),
                        Optional.of(to.end()).filter(day -> to.isKnown()).map(LicenceHistory::next),
                        Optional.of(to.end())
                                .filter(day -> to.isKnown())
                                .map(day -> next(LicenceState.holdsUntil(day))),
                        Optional.of(word)
                                .filter(day -> day.isBefore(LocalDate.MAX))
                                .map(day -> next(LicenceState.holdsUntil(day))))
                .flatMap(Optional::stream);
    }

    private static LocalDate next(LocalDate day) {
        return day.plusDays(1);
    }

    /// A grant that names no country says nothing about a particular one; bad news without a
    /// country holds for all of them.
    private List<LicenceEvent> about(Country destination) {
        return events.stream()
                .filter(event ->
                        event.destinations().isEmpty()
                                || event.destinations().contains(destination))
                .toList();
    }

    private static boolean isNamed(Country destination, List<LicenceEvent> about, LocalDate day) {
        return about.stream()
                .filter(event -> event.kind().allows())
                .filter(event -> !event.effectiveFrom().start().isAfter(day))
                .anyMatch(event -> event.destinations().contains(destination));
    }

    private static LicenceStatus status(List<LicenceEvent> events, LocalDate day) {
        var states = new EventOrder(events).statesOn(day);
        var statuses = states.stream().map(state -> state.on(day)).toList();
        var last = lastBy(events, day);
        if (statuses.isEmpty()
                || statuses.stream().map(LicenceStatus::standing).distinct().count() > 1) {
            return new Unknown(Why.DAY_MISSING, last);
        }
        return switch (statuses.getFirst()) {
            case Known known -> withUntil(known, states.getFirst(), events, day);
            case RegisteredOnly registeredOnly -> registeredOnly;
            case Unknown unknown ->
                    unknown.last() == null ? new Unknown(unknown.why(), last) : unknown;
        };
    }

    private static @Nullable LicenceEvent lastBy(List<LicenceEvent> events, LocalDate day) {
        return events.stream()
                .filter(event -> !event.happenedBy().isAfter(day))
                .max(Comparator.comparing(LicenceEvent::happenedBy))
                .orElse(null);
    }

    /// The status also ends where the first event begins after which the standing is another.
    private static Known withUntil(
            Known known, LicenceState state, List<LicenceEvent> events, LocalDate day) {
        var later =
                events.stream()
                        .filter(event -> event.effectiveFrom().start().isAfter(day))
                        .sorted(Comparator.comparing(event -> event.effectiveFrom().start()))
                        .toList();
        var next = state;
        for (var event : later) {
            var begin = event.effectiveFrom().start();
            if (next.on(begin.minusDays(1)).standing() != known.standing()) {
                return known;
            }
            next = next.after(event);
            if (next.on(begin).standing() != known.standing()) {
                var end = event.effectiveFrom().plusDays(-1);
                return end.end().isBefore(known.until().end())
                        ? new Known(known.standing(), known.since(), end, known.event())
                        : known;
            }
        }
        return known;
    }
}
