package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.CopyRows;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// The rows of a list, and its difference to the register. Both may have half a million rows, so
/// that they go past Hibernate. Each call is a transaction of its own unless there is one.
@ApplicationScoped
class ImportTables {

    private final Session session;

    ImportTables(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /// A row as it was matched with the register.
    ///
    /// @param agency of the register, or the one that it would be
    /// @param isNew whether the register does not hold the agency
    record Matched(ListedRow row, String agency, boolean isNew) {}

    /// A row that cannot be used.
    record Faulty(long row, String name, RowFault fault, String text) {}

    /// A line of the preview.
    record Line(
            long place,
            Group group,
            long row,
            String agency,
            String name,
            List<Change> changes,
            boolean waits) {}

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Forgets what an earlier comparison left.
    @Transactional
    void clear(long importId) {
        clearRows(importId);
        for (var table : List.of("register_import_line", "register_import_event")) {
            update("DELETE FROM " + table + " WHERE import_id = ?", importId);
        }
    }

    @Transactional
    void clearRows(long importId) {
        update("DELETE FROM register_import_row WHERE import_id = ?", importId);
    }

    @Transactional
    void clearEvents(long importId) {
        update("DELETE FROM register_import_event WHERE import_id = ?", importId);
    }

    @Transactional
    void addRows(long importId, Country country, List<RowReading> readings) {
        var rows =
                new CopyRows(
                        "register_import_row (import_id, row, names, name_key,"
                                + " registration_number, number_key, licence_number, first_day,"
                                + " last_day, countries, status, status_since, new_id, is_new,"
                                + " fault, fault_text)");
        for (var reading : readings) {
            switch (reading) {
                case RowReading.Listed it -> add(rows, importId, it.row(), country);
                case RowReading.Unreadable it -> add(rows, importId, it);
                case RowReading.LeftOut it -> {}
            }
        }
        session.doWork(rows::into);
    }

    private static void add(CopyRows rows, long importId, ListedRow row, Country country) {
        rows.add(
                importId,
                row.row(),
                String.join("\n", row.names()),
                RowKeys.name(row.name()),
                row.registrationNumber(),
                RowKeys.number(row.registrationNumber()),
                row.licenceNumber(),
                row.firstDay(),
                row.lastDay(),
                codes(row),
                row.status().word(),
                row.statusSince(),
                RowKeys.newAgency(country, row.name(), row.registrationNumber()),
                false,
                null,
                "");
    }

    private static void add(CopyRows rows, long importId, RowReading.Unreadable row) {
        rows.add(
                importId,
                row.row(),
                row.name(),
                RowKeys.name(row.name()),
                row.registrationNumber(),
                RowKeys.number(row.registrationNumber()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                row.fault().word(),
                row.text());
    }

    private static String codes(ListedRow row) {
        return row.countries().stream().map(Country::code).collect(Collectors.joining(" "));
    }

    /// Finds whose rows they are: see [RowMatching].
    @Transactional
    void match(long importId, Country country) {
        for (var statement : RowMatching.STATEMENTS) {
            var query =
                    session.createNativeMutationQuery(statement).setParameter("import", importId);
            if (statement.contains(":country")) {
                query.setParameter("country", country.code());
            }
            query.executeUpdate();
        }
    }

    /// @param agency the last one known, empty for the beginning
    /// @return the next readable rows, those of one agency together
    @Transactional
    List<Matched> rowsAfter(long importId, String agency, long row, int limit) {
        return query(
                "SELECT row, names, registration_number, licence_number, first_day, last_day,"
                        + " countries, status, status_since, agency_id, is_new"
                        + " FROM register_import_row WHERE import_id = ? AND fault IS NULL"
                        + " AND (agency_id, row) > (?, ?) ORDER BY agency_id, row LIMIT ?",
                ImportTables::matched,
                importId,
                agency,
                row,
                limit);
    }

    private static Matched matched(ResultSet row) throws SQLException {
        var listed =
                new ListedRow(
                        row.getLong("row"),
                        row.getString("names").lines().toList(),
                        row.getString("registration_number"),
                        row.getString("licence_number"),
                        PartialDate.parse(row.getString("first_day")),
                        PartialDate.parse(row.getString("last_day")),
                        LicenceEvent.countries(row.getString("countries")),
                        ListedStatus.ofWord(row.getString("status")).orElseThrow(),
                        PartialDate.parse(row.getString("status_since")));
        return new Matched(listed, row.getString("agency_id"), row.getBoolean("is_new"));
    }

    @Transactional
    List<Faulty> faultyAfter(long importId, long row, int limit) {
        return query(
                "SELECT row, names, fault, fault_text FROM register_import_row"
                        + " WHERE import_id = ? AND fault IS NOT NULL AND row > ?"
                        + " ORDER BY row LIMIT ?",
                it ->
                        new Faulty(
                                it.getLong("row"),
                                it.getString("names").lines().findFirst().orElse(""),
                                RowFault.ofWord(it.getString("fault")),
                                it.getString("fault_text")),
                importId,
                row,
                limit);
    }

    /// @return the next agencies that this office has told of, and that no row of the list can be
    @Transactional
    List<String> missingAfter(long importId, ListSource source, String agency, int limit) {
        return session.createNativeQuery(RowMatching.MISSING, String.class)
                .setParameter("country", source.country().code())
                .setParameter("after", agency)
                .setParameter("issuer", source.issuer())
                .setParameter("url", source.url())
                .setParameter("import", importId)
                .setMaxResults(limit)
                .getResultList();
    }

    /// @return number of rows that nobody can say anything about, because they have no name
    @Transactional
    long countNameless(long importId) {
        return query(
                        "SELECT count(*) FROM register_import_line WHERE import_id = ?"
                                + " AND preview = 'unreadable' AND name = ''",
                        row -> row.getLong(1),
                        importId)
                .getFirst();
    }

    /// @param place of the first of them
    @Transactional
    void addDifferences(long importId, long place, List<Difference> differences) {
        var lines =
                new CopyRows(
                        "register_import_line (import_id, place, preview, row, agency_id, name,"
                                + " changes, waits)");
        var events =
                new CopyRows(
                        "register_import_event (import_id, place, id, agency_id, names,"
                                + " registration_number, kind, effective_from, effective_to,"
                                + " destinations, licence_number, confidence, note, supersedes,"
                                + " held)");
        var next = place;
        for (var it : differences) {
            lines.add(
                    importId,
                    next,
                    it.group().word(),
                    it.row(),
                    it.agency(),
                    it.name(),
                    changes(it.changes()),
                    it.waits());
            next++;
            for (var event : it.events()) {
                add(events, importId, next, it, event);
                next++;
            }
        }
        session.doWork(lines::into);
        session.doWork(events::into);
    }

    private static void add(
            CopyRows events, long importId, long place, Difference of, LicenceEvent event) {
        events.add(
                importId,
                place,
                event.id(),
                event.agency(),
                String.join("\n", of.names()),
                of.registrationNumber(),
                event.kind().word(),
                event.effectiveFrom(),
                event.effectiveTo(),
                event.destinationCodes(),
                event.licenceNumber(),
                event.confidence().word(),
                event.note(),
                event.supersedes(),
                of.isHeld());
    }

    private static String changes(List<Change> changes) {
        return changes.stream()
                .map(it -> it.what() + "\t" + it.before() + "\t" + it.after())
                .collect(Collectors.joining("\n"));
    }

    @Transactional
    long count(long importId, Group group) {
        return query(
                        "SELECT count(*) FROM register_import_line"
                                + " WHERE import_id = ? AND preview = ?",
                        row -> row.getLong(1),
                        importId,
                        group.word())
                .getFirst();
    }

    @Transactional
    long countWaiting(long importId) {
        return query(
                        "SELECT count(*) FROM register_import_line WHERE import_id = ? AND waits",
                        row -> row.getLong(1),
                        importId)
                .getFirst();
    }

    /// @param after place of the last line known, -1 for none
    @Transactional
    List<Line> linesAfter(long importId, Group group, long after, int limit) {
        return query(
                "SELECT place, row, agency_id, name, changes, waits FROM register_import_line"
                        + " WHERE import_id = ? AND preview = ? AND place > ?"
                        + " ORDER BY place LIMIT ?",
                row ->
                        new Line(
                                row.getLong("place"),
                                group,
                                row.getLong("row"),
                                row.getString("agency_id"),
                                row.getString("name"),
                                parseChanges(row.getString("changes")),
                                row.getBoolean("waits")),
                importId,
                group.word(),
                after,
                limit);
    }

    private static List<Change> parseChanges(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Change(parts[0], parts[1], parts[2]))
                .toList();
    }

    /// @param after place of the last event known, -1 for none
    @Transactional
    List<StoredEvent> eventsAfter(long importId, ListSource source, long after, int limit) {
        return query(
                "SELECT * FROM register_import_event WHERE import_id = ? AND place > ?"
                        + " ORDER BY place LIMIT ?",
                row -> StoredEvent.read(row, source),
                importId,
                after,
                limit);
    }

    @Transactional
    long countEvents(long importId) {
        return query(
                        "SELECT count(*) FROM register_import_event WHERE import_id = ?",
                        row -> row.getLong(1),
                        importId)
                .getFirst();
    }

    /// Tells those who look at the page; in a transaction of its own, so that they see it at once.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void report(long importId, long progress, long of) {
        update(
                "UPDATE register_import SET progress = ?, progress_of = ? WHERE id = ?",
                progress,
                of,
                importId);
    }

    private void update(String statement, @Nullable Object... parameters) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(statement)) {
                for (var index = 0; index < parameters.length; index++) {
                    update.setObject(index + 1, parameters[index]);
                }
                update.executeUpdate();
            }
        });
    }

    private <T> List<T> query(String statement, Reader<T> reader, @Nullable Object... parameters) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(statement)) {
                for (var index = 0; index < parameters.length; index++) {
                    query.setObject(index + 1, parameters[index]);
                }
                var found = new ArrayList<T>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }
}
