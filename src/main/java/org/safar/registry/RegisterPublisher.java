package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.registry.licence.RegisterChain;

/// Adds events to the register. Nothing else writes into it, except [AgencyRegistrations] agencies
/// of which no event is known.
@ApplicationScoped
public class RegisterPublisher {

    /// Events written in one go: enough for `COPY` to be fast, little enough for memory.
    private static final int CHUNK = 2_000;

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final RegisterTables tables;
    private final RegisterDerivation derivation;
    private final EntityManager entities;
    private final Clock clock;

    RegisterPublisher(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            RegisterTables tables,
            RegisterDerivation derivation,
            EntityManager entities,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.tables = tables;
        this.derivation = derivation;
        this.entities = entities;
        this.clock = clock;
    }

    /// Publishes those events that the register does not hold yet, in their order; all of them or,
    /// when something goes wrong, none. An event with a known identifier is left as it was
    /// published. Agencies that are new are created; a known one gets the names it did not have,
    /// and country and registration number where there was none.
    ///
    /// Works in constant memory. Others who publish wait meanwhile; who reads does not.
    ///
    /// @param reported asked for one after the other
    /// @param entry who entered and confirmed them
    /// @return number of events published
    @Transactional
    public int publish(Iterator<ReportedEvent> reported, Entry entry) {
        events.lockForAdding();
        var chain = new RegisterChain();
        events.last().map(LicenceEventRow::toEvent).ifPresent(chain::continueAfter);
        var added = publish(next(reported), chain, entry);
        if (reported.hasNext()) {
            tables.expectMany();
        }
        while (reported.hasNext()) {
            added += publish(next(reported), chain, entry);
        }
        return added;
    }

    /// Publishes what comes along with Safar.
    ///
    /// @return number of events published
    @Transactional
    int publishNew(List<ReportedEvent> reported) {
        return publish(reported.iterator(), Entry.CAME_ALONG);
    }

    private static List<ReportedEvent> next(Iterator<ReportedEvent> reported) {
        var chunk = new ArrayList<ReportedEvent>();
        while (chunk.size() < CHUNK && reported.hasNext()) {
            chunk.add(reported.next());
        }
        return chunk;
    }

    private int publish(List<ReportedEvent> chunk, RegisterChain chain, Entry entry) {
        var added = unknown(chunk);
        if (added.isEmpty()) {
            return 0;
        }
        var drafts = drafts(added);
        var chained = added.stream().map(it -> chain.add(it.event(), clock.instant())).toList();
        tables.save(drafts.stream().filter(AgencyDraft::isChanged).toList());
        tables.insert(chained, entry);
        derivation.follow(drafts, chained);
        return added.size();
    }

    private List<ReportedEvent> unknown(List<ReportedEvent> chunk) {
        var ids = chunk.stream().map(it -> it.event().id()).toList();
        var known = new HashSet<>(events.idsAmong(ids));
        return chunk.stream().filter(it -> known.add(it.event().id())).toList();
    }

    private Collection<AgencyDraft> drafts(List<ReportedEvent> added) {
        var ids = added.stream().map(it -> it.event().agency()).distinct().toList();
        var known = names.ofAgencies(ids);
        var namesOf = known.stream().collect(Collectors.groupingBy(name -> name.key.agencyId()));
        // Rows are written past Hibernate, which must not remember what it read before.
        known.forEach(entities::detach);
        var drafts = new LinkedHashMap<String, AgencyDraft>();
        for (var agency : agencies.list("id in ?1", ids)) {
            entities.detach(agency);
            var ofAgency = namesOf.getOrDefault(agency.id, List.of());
            drafts.put(
                    agency.id,
                    AgencyDraft.of(agency, ofAgency.stream().map(AgencyName::toName).toList()));
        }
        for (var reported : added) {
            drafts.computeIfAbsent(reported.event().agency(), AgencyDraft::ofNew).learn(reported);
        }
        return drafts.values();
    }
}
