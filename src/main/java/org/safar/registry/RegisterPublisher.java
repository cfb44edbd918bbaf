package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;
import org.safar.registry.licence.RegisterChain;

/// Adds events to the register. Nothing else writes into it.
@ApplicationScoped
class RegisterPublisher {

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final Clock clock;

    RegisterPublisher(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /// Publishes those events that the register does not hold yet, in their order. An event with a
    /// known identifier is left as it was published.
    ///
    /// @return number of events published
    @Transactional
    int publishNew(List<ReportedEvent> reported) {
        events.lockForAdding();
        var known =
                Set.copyOf(events.idsAmong(reported.stream().map(it -> it.event().id()).toList()));
        var added = reported.stream().filter(it -> !known.contains(it.event().id())).toList();
        reported.stream()
                .collect(Collectors.groupingBy(it -> it.event().agency()))
                .values()
                .stream()
                .filter(ofOne -> ofOne.stream().anyMatch(added::contains))
                .forEach(this::saveAgency);
        var chain = new RegisterChain();
        events.last().map(LicenceEventRow::toEvent).ifPresent(chain::continueAfter);
        added.stream()
                .map(it -> new LicenceEventRow(chain.add(it.event(), clock.instant())))
                .forEach(events::persist);
        return added.size();
    }

    private void saveAgency(List<ReportedEvent> reported) {
        var first = reported.getFirst();
        var id = first.event().agency();
        if (agencies.findByIdOptional(id).isPresent()) {
            return;
        }
        var all = new LinkedHashSet<NamedAs>();
        reported.forEach(it -> all.addAll(it.names()));
        var number = first.registrationNumber();
        agencies.persist(
                new Agency(
                        id,
                        first.names().getFirst().name(),
                        first.country(),
                        number,
                        searchText(all, reported)));
        var rank = 0;
        for (var name : all) {
            names.persist(new AgencyName(id, rank++, name));
        }
    }

    private static String searchText(Collection<NamedAs> all, List<ReportedEvent> reported) {
        var numbers =
                reported.stream()
                        .flatMap(it ->
                                Stream.of(it.registrationNumber(), it.event().licenceNumber()))
                        .filter(Objects::nonNull);
        return Stream.concat(all.stream().map(NamedAs::name), numbers)
                .flatMap(text -> SearchFold.forms(text).stream())
                .distinct()
                // Not a blank: a search must not match the end of one name and the start of
                // another.
                .collect(Collectors.joining("\n"));
    }
}
