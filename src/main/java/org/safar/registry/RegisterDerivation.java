package org.safar.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.safar.platform.SchemaIsCurrent;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.search.SearchVocabulary;

/// Keeps the tables that searches read in step with the register: words, and standings by day.
///
/// Nobody writes into them by hand; they can be thrown away and computed anew.
@ApplicationScoped
class RegisterDerivation {

    private static final Logger LOG = Logger.getLogger(RegisterDerivation.class);

    /// Raise it with every change of how words or standings are computed: the next start computes
    /// them anew.
    private static final int VERSION = 1;

    /// Agencies computed anew in one transaction; whoever publishes waits that long.
    private static final int BATCH = 1_000;

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final RegisterTables tables;
    private final SearchVocabulary vocabulary;
    private final EntityManager entities;
    private final Clock clock;

    RegisterDerivation(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            RegisterTables tables,
            SearchVocabulary vocabulary,
            EntityManager entities,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.clock = clock;
    }

    /// Before anything is published: a register that an earlier Safar kept has none of these
    /// tables.
    void bringUpToDate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) SchemaIsCurrent event) {
        if (!QuarkusTransaction.requiringNew().call(this::isCurrent)) {
            var done = rebuild();
            if (done > 0) {
                LOG.infof("What searches use was computed anew for %d agencies.", done);
            }
        }
    }

    /// Computes everything anew, a part after the other.
    ///
    /// @return number of agencies
    int rebuild() {
        var done = 0;
        var last = "";
        for (var batch = rebuildBehind(last); !batch.isEmpty(); batch = rebuildBehind(last)) {
            last = batch.getLast();
            done += batch.size();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    events.lockForAdding();
                    remember("TRUE");
                });
        return done;
    }

    /// Computes what follows from events that were just published.
    ///
    /// @param drafts agencies that they are about
    /// @param added the events
    void follow(Collection<AgencyDraft> drafts, List<ChainedEvent> added) {
        addWords(drafts);
        saveStandings(drafts, added.stream().map(ChainedEvent::event));
        // What was behind before stays behind, for the next start.
        remember("version = :version AND position = " + (added.getFirst().position() - 1));
    }

    /// Computes what searches use of new agencies without an event.
    void followRegistrations(Collection<AgencyDraft> drafts) {
        addWords(drafts);
        saveStandings(drafts, Stream.empty());
    }

    private void addWords(Collection<AgencyDraft> drafts) {
        vocabulary.add(
                drafts.stream()
                        .filter(AgencyDraft::isChanged)
                        .flatMap(draft -> draft.searchText().words().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private boolean isCurrent() {
        return (Boolean)
                entities.createNativeQuery(
                                """
                                SELECT version = :version AND position =
                                    (SELECT coalesce(max(position), 0) FROM licence_event)
                                FROM register_derivation
                                """)
                        .setParameter("version", VERSION)
                        .getSingleResult();
    }

    private void remember(String condition) {
        entities.createNativeQuery(
                        """
                        UPDATE register_derivation SET version = :version,
                            position = (SELECT coalesce(max(position), 0) FROM licence_event)
                        WHERE
                        """
                                + condition)
                .setParameter("version", VERSION)
                .executeUpdate();
    }

    private List<String> rebuildBehind(String last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    events.lockForAdding();
                    var batch = agencies.find("id > ?1 order by id", last).page(0, BATCH).list();
                    var ids = batch.stream().map(agency -> agency.id).toList();
                    var ofAgency =
                            events.ofAgencies(ids).stream()
                                    .map(row -> row.toEvent().event())
                                    .collect(Collectors.groupingBy(LicenceEvent::agency));
                    var namesOf =
                            names.ofAgencies(ids).stream()
                                    .collect(Collectors.groupingBy(name -> name.key.agencyId()));
                    var drafts =
                            batch.stream()
                                    .map(agency ->
                                            AgencyDraft.anew(
                                                    agency,
                                                    namesOf
                                                            .getOrDefault(agency.id, List.of())
                                                            .stream()
                                                            .map(AgencyName::toName)
                                                            .toList(),
                                                    ofAgency.getOrDefault(agency.id, List.of())))
                                    .toList();
                    tables.save(drafts);
                    vocabulary.add(
                            drafts.stream()
                                    .flatMap(draft -> draft.searchText().words().stream())
                                    .collect(Collectors.toCollection(TreeSet::new)));
                    saveStandings(drafts, Stream.empty());
                    entities.clear();
                    return ids;
                });
    }

    private void saveStandings(Collection<AgencyDraft> drafts, Stream<LicenceEvent> added) {
        var known = drafts.stream().filter(draft -> !draft.isNew).map(draft -> draft.id).toList();
        var isKnown = new TreeSet<>(known);
        var stored = known.isEmpty() ? List.<LicenceEventRow>of() : events.ofAgencies(known);
        stored.forEach(entities::detach);
        var histories =
                Stream.concat(
                                stored.stream().map(row -> row.toEvent().event()),
                                added.filter(event -> !isKnown.contains(event.agency())))
                        .collect(Collectors.groupingBy(LicenceEvent::agency));
        // A day early: it is still yesterday west of here.
        var from = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1);
        tables.saveStandings(
                drafts.stream()
                        .collect(
                                Collectors.toMap(
                                        draft -> draft.id,
                                        draft ->
                                                StandingPeriod.of(
                                                        new LicenceHistory(
                                                                histories.getOrDefault(
                                                                        draft.id, List.of()),
                                                                draft.registrationNumber() != null),
                                                        from))));
    }
}
