package org.safar.registry;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.ChainedEvent;

/// Reads the register.
@ApplicationScoped
public class Register {

    /// Where more agencies fit a search they are not counted on.
    public static final int MOST_COUNTED = 10_000;

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final RegistrationRepository registrations;
    private final AgencyFinder finder;

    Register(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            RegistrationRepository registrations,
            AgencyFinder finder) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.registrations = registrations;
        this.finder = finder;
    }

    /// A page of agencies.
    ///
    /// @param agencies in the order of the search
    /// @param next place behind which the next page begins, or `null` on the last page
    /// @param total number of agencies on all pages, at most [#MOST_COUNTED]
    /// @param isTotalExact whether there are no more than that
    public record Found(
            List<AgencyRecord> agencies,
            @Nullable SearchPlace next,
            long total,
            boolean isTotalExact) {}

    /// What people can choose from in a search.
    public record Choices(Collection<Country> countries, Collection<Country> destinations) {}

    @Transactional
    public Found search(AgencySearch search) {
        var found = finder.find(search);
        var places = found.places();
        var isLast = places.size() <= search.limit();
        var shown = isLast ? places : places.subList(0, search.limit());
        return new Found(
                load(shown),
                isLast ? null : shown.getLast(),
                Math.min(found.total(), MOST_COUNTED),
                found.total() <= MOST_COUNTED);
    }

    /// @return agencies with a name near to the words, the nearest first
    @Transactional
    public List<AgencyRecord> near(AgencySearch search) {
        var near = finder.near(search);
        return load(near.subList(0, Math.min(near.size(), search.limit())));
    }

    @Transactional
    public Optional<AgencyRecord> find(String id) {
        return Optional.of(id)
                .filter(it -> it.matches(Agency.ID))
                .flatMap(agencies::findByIdOptional)
                .map(agency -> records(List.of(agency)).getFirst());
    }

    /// @return those of the agencies that the register holds, by their identifiers
    @Transactional
    public Map<String, AgencyRecord> find(Collection<String> ids) {
        return records(agencies.list("id in ?1", ids)).stream()
                .collect(Collectors.toMap(AgencyRecord::id, Function.identity()));
    }

    @Transactional
    public Choices choices() {
        return new Choices(agencies.countries(), agencies.destinations());
    }

    /// @param after position of the last event known already, 0 for none
    /// @return the next events with their agencies, oldest first
    @Transactional
    public List<EventOfAgency> eventsAfter(long after, int limit) {
        var chained = events.after(after, limit).stream().map(LicenceEventRow::toEvent).toList();
        var byId =
                records(
                                agencies.list(
                                        "id in ?1",
                                        chained.stream()
                                                .map(it -> it.event().agency())
                                                .collect(Collectors.toSet())))
                        .stream()
                        .collect(Collectors.toMap(AgencyRecord::id, Function.identity()));
        return chained.stream()
                .map(it -> new EventOfAgency(byId.get(it.event().agency()), it))
                .toList();
    }

    /// @return the last event, or empty while nothing is published
    @Transactional
    public Optional<ChainedEvent> last() {
        return events.last().map(LicenceEventRow::toEvent);
    }

    /// @return number of all events, and of agencies that came without one. Nothing is ever taken
    ///   away, so it tells whether anything was added
    @Transactional
    public long size() {
        return last().map(ChainedEvent::position).orElse(0L) + registrations.count();
    }

    /// @param position of an event in the chain
    /// @return who entered and confirmed it, for those who keep the register; never for the public
    @Transactional
    public Optional<Entry> entry(long position) {
        return events.findByIdOptional(position)
                .map(row -> new Entry(row.enteredBy, row.confirmedBy));
    }

    /// @param agency identifier
    /// @return account of the one who entered that it is registered, for those who keep the
    ///   register; never for the public
    @Transactional
    public Optional<String> registeredBy(String agency) {
        return registrations.findByIdOptional(agency).map(row -> row.enteredBy);
    }

    /// A published event and whose it is.
    public record EventOfAgency(AgencyRecord agency, ChainedEvent chained) {}

    private List<AgencyRecord> load(List<SearchPlace> places) {
        var ids = places.stream().map(SearchPlace::id).toList();
        var byId =
                records(agencies.list("id in ?1", ids)).stream()
                        .collect(Collectors.toMap(AgencyRecord::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    private List<AgencyRecord> records(List<Agency> found) {
        var ids = found.stream().map(agency -> agency.id).toList();
        var namesOf =
                names.ofAgencies(ids).stream().collect(groupingBy(name -> name.key.agencyId()));
        var registrationOf = registrations.ofAgencies(ids);
        var eventsOf = events.ofAgencies(ids).stream().collect(groupingBy(row -> row.agencyId));
        return found.stream()
                .map(agency ->
                        new AgencyRecord(
                                agency.id,
                                namesOf.getOrDefault(agency.id, List.of()).stream()
                                        .map(AgencyName::toName)
                                        .toList(),
                                agency.country == null ? null : new Country(agency.country),
                                agency.registrationNumber,
                                registrationOf.get(agency.id),
                                eventsOf.getOrDefault(agency.id, List.of()).stream()
                                        .map(LicenceEventRow::toEvent)
                                        .toList()))
                .toList();
    }
}
