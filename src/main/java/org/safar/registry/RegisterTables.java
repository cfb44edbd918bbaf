package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.safar.platform.Actor;
import org.safar.registry.licence.ChainedEvent;

/// Writes many agencies and events at once, past Hibernate, within the transaction of the caller.
@ApplicationScoped
class RegisterTables {

    private final Session session;

    RegisterTables(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /// Tells the database, for the rest of the transaction, that tables grow. It decides once how
    /// to look up what a row refers to; in a table that was small then it would read all of it each
    /// time.
    void expectMany() {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL enable_seqscan = off");
                statement.execute("ANALYZE agency, licence_event");
            }
        });
    }

    void save(Collection<AgencyDraft> drafts) {
        session.doWork(connection -> {
            insert(drafts.stream().filter(draft -> draft.isNew).toList(), connection);
            update(drafts.stream().filter(draft -> !draft.isNew).toList(), connection);
            insertNames(drafts, connection);
        });
    }

    void insert(List<ChainedEvent> events, Entry entry) {
        var rows =
                new CopyRows(
                        "licence_event (position, id, agency_id, "
                                + EventCells.COLUMNS
                                + ","
                                + " recorded_at, previous_hash, hash, entered_by, confirmed_by)");
        events.forEach(event -> add(rows, event, entry));
        session.doWork(rows::into);
    }

    void insertRegistrations(List<RegisteredAgency> agencies, Actor by, Instant recordedAt) {
        var rows =
                new CopyRows(
                        "agency_registration (agency_id, source_title, source_url, source_date,"
                                + " source_date_precision, checked_on, entered_by, recorded_at)");
        for (var agency : agencies) {
            var source = agency.source();
            rows.add(
                    agency.id(),
                    source.title(),
                    source.url(),
                    EventCells.day(source.date()),
                    EventCells.precision(source.date()),
                    source.checkedOn(),
                    by.id(),
                    recordedAt);
        }
        session.doWork(rows::into);
    }

    /// @param periods of agencies, by their identifiers; they replace those that are stored
    void saveStandings(Map<String, List<StandingPeriod>> periods) {
        var rows =
                new CopyRows(
                        "agency_standing (agency_id, destination, from_day, to_day, standing)");
        periods.forEach((agency, ofAgency) ->
                ofAgency.forEach(period ->
                        rows.add(
                                agency,
                                period.destinationCode(),
                                period.segment().from(),
                                period.segment().to(),
                                period.segment().standing().word())));
        session.doWork(connection -> {
            try (var delete =
                    connection.prepareStatement(
                            "DELETE FROM agency_standing WHERE agency_id = ANY (?)")) {
                delete.setArray(1, connection.createArrayOf("varchar", periods.keySet().toArray()));
                delete.executeUpdate();
            }
            rows.into(connection);
        });
    }

    private static void insert(List<AgencyDraft> drafts, Connection connection)
            throws SQLException {
        var rows =
                new CopyRows(
                        "agency (id, name, country, registration_number, name_folded, search_text,"
                                + " search_words)");
        for (var draft : drafts) {
            rows.add(
                    draft.id,
                    draft.name(),
                    draft.country(),
                    draft.registrationNumber(),
                    draft.nameFolded(),
                    draft.searchText(),
                    words(draft));
        }
        rows.into(connection);
    }

    private static void update(List<AgencyDraft> drafts, Connection connection)
            throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "UPDATE agency SET country = ?, registration_number = ?, search_text = ?,"
                                + " search_words = CAST(? AS text[]) WHERE id = ?")) {
            for (var draft : drafts) {
                update.setString(1, draft.country());
                update.setString(2, draft.registrationNumber());
                update.setString(3, draft.searchText().toString());
                update.setString(4, words(draft));
                update.setString(5, draft.id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void insertNames(Collection<AgencyDraft> drafts, Connection connection)
            throws SQLException {
        var rows = new CopyRows("agency_name (agency_id, name, script, origin, rank)");
        for (var draft : drafts) {
            for (var rank = draft.firstNewName(); rank < draft.names().size(); rank++) {
                var name = draft.names().get(rank);
                rows.add(
                        draft.id,
                        name.name(),
                        name.script(),
                        name.origin().name().toLowerCase(Locale.ROOT),
                        rank);
            }
        }
        rows.into(connection);
    }

    /// Words are plain letters and digits, so that nothing in them needs quotes.
    private static String words(AgencyDraft draft) {
        return "{" + String.join(",", draft.searchText().words()) + "}";
    }

    private static void add(CopyRows rows, ChainedEvent chained, Entry entry) {
        var event = chained.event();
        rows.add(
                List.of(chained.position(), event.id(), event.agency()),
                EventCells.of(event),
                Arrays.asList(
                        chained.recordedAt(),
                        chained.previousHash(),
                        chained.hash(),
                        entry.enteredBy(),
                        entry.confirmedBy()));
    }
}
