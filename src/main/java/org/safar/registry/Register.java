package org.safar.registry;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.Standing;

/// Reads the register.
@ApplicationScoped
public class Register {

    /// Agencies looked at in one go where the status must be computed to know whether one fits.
    private static final int BATCH = 500;

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final Clock clock;

    Register(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /// A page of agencies.
    ///
    /// @param agencies in the order of the search
    /// @param next place behind which the next page begins, or `null` on the last page
    /// @param total number of agencies on all pages
    public record Found(List<AgencyRecord> agencies, @Nullable SearchPlace next, long total) {}

    /// What people can choose from in a search.
    public record Choices(Collection<Country> countries, Collection<Country> destinations) {}

    @Transactional
    public Found search(AgencySearch search) {
        return search.standing() == null
                ? page(agencies.places(oneMore(search)), search.limit(), agencies.count(search))
                : searchByStanding(search, search.standing());
    }

    /// @return agencies with a name near to the words, the nearest first
    @Transactional
    public List<AgencyRecord> near(AgencySearch search) {
        return load(agencies.near(search));
    }

    @Transactional
    public Optional<AgencyRecord> find(String id) {
        return Optional.of(id)
                .filter(it -> it.matches(Agency.ID))
                .flatMap(agencies::findByIdOptional)
                .map(agency -> records(List.of(agency)).getFirst());
    }

    @Transactional
    public Choices choices() {
        return new Choices(agencies.countries(), events.destinations());
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

    /// @param position of an event in the chain
    /// @return who entered and confirmed it, for those who keep the register; never for the public
    @Transactional
    public Optional<Entry> entry(long position) {
        return events.findByIdOptional(position)
                .map(row -> new Entry(row.enteredBy, row.confirmedBy));
    }

    /// A published event and whose it is.
    public record EventOfAgency(AgencyRecord agency, ChainedEvent chained) {}

    private static AgencySearch oneMore(AgencySearch search) {
        return limited(search, search.after(), search.limit() + 1);
    }

    private static AgencySearch limited(
            AgencySearch search, @Nullable SearchPlace after, int limit) {
        return new AgencySearch(
                search.words(),
                search.country(),
                search.destination(),
                search.standing(),
                after,
                limit);
    }

    private Found page(List<SearchPlace> places, int limit, long total) {
        var shown = places.size() > limit ? places.subList(0, limit) : places;
        return new Found(load(shown), places.size() > limit ? shown.getLast() : null, total);
    }

    /// The status is no column, so every agency that fits otherwise is looked at.
    private Found searchByStanding(AgencySearch search, Standing standing) {
        var fitting = new ArrayList<SearchPlace>();
        var all = limited(search, null, BATCH);
        for (var places = agencies.places(all);
                !places.isEmpty();
                places = agencies.places(limited(search, places.getLast(), BATCH))) {
            var records = load(places);
            for (var index = 0; index < places.size(); index++) {
                if (standing(records.get(index), search.destination()) == standing) {
                    fitting.add(places.get(index));
                }
            }
        }
        var start = search.after() == null ? 0 : fitting.indexOf(search.after()) + 1;
        var end = Math.min(fitting.size(), start + search.limit() + 1);
        return page(fitting.subList(start, end), search.limit(), fitting.size());
    }

    private Standing standing(AgencyRecord agency, @Nullable Country destination) {
        var today = agency.today(clock);
        var history = agency.history();
        return (destination == null ? history.on(today) : history.on(today, destination))
                .standing();
    }

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
                                eventsOf.getOrDefault(agency.id, List.of()).stream()
                                        .map(LicenceEventRow::toEvent)
                                        .toList()))
                .toList();
    }
}
