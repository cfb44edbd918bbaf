package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.registry.CopyRows;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.RegisteredAgency;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.licence.LicenceEvent;

/// The difference between a list and the register: the lines of the preview, and the events that
/// will be published. Each call is a transaction of its own unless there is one.
@ApplicationScoped
class PreviewTable {

    private final ImportQueries queries;

    PreviewTable(ImportQueries queries) {
        this.queries = queries;
    }

    /// A line of the preview.
    record Line(
            long place,
            Group group,
            long row,
            String agency,
            String name,
            List<Change> changes,
            boolean waits) {}

    /// Forgets what an earlier comparison left.
    @Transactional
    void clear(long importId) {
        for (var table :
                List.of(
                        "register_import_line",
                        "register_import_event",
                        "register_import_registration")) {
            queries.update("DELETE FROM " + table + " WHERE import_id = ?", importId);
        }
    }

    @Transactional
    void clearUnpublished(long importId) {
        for (var table : List.of("register_import_event", "register_import_registration")) {
            queries.update("DELETE FROM " + table + " WHERE import_id = ?", importId);
        }
    }

    /// @return number of rows that nobody can say anything about, because they have no name
    @Transactional
    long countNameless(long importId) {
        return queries.list(
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
        var registrations =
                new CopyRows(
                        "register_import_registration (import_id, place, agency_id, names,"
                                + " registration_number)");
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
            if (it.registers()) {
                registrations.add(
                        importId,
                        next,
                        it.agency(),
                        String.join("\n", it.names()),
                        it.registrationNumber());
            }
            next++;
            for (var event : it.events()) {
                add(events, importId, next, it, event);
                next++;
            }
        }
        queries.copy(lines);
        queries.copy(events);
        queries.copy(registrations);
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
        return queries.list(
                        "SELECT count(*) FROM register_import_line"
                                + " WHERE import_id = ? AND preview = ?",
                        row -> row.getLong(1),
                        importId,
                        group.word())
                .getFirst();
    }

    @Transactional
    long countWaiting(long importId) {
        return queries.list(
                        "SELECT count(*) FROM register_import_line WHERE import_id = ? AND waits",
                        row -> row.getLong(1),
                        importId)
                .getFirst();
    }

    /// @param after place of the last line known, -1 for none
    @Transactional
    List<Line> linesAfter(long importId, Group group, long after, int limit) {
        return queries.list(
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
        return queries.list(
                "SELECT * FROM register_import_event WHERE import_id = ? AND place > ?"
                        + " ORDER BY place LIMIT ?",
                row -> StoredEvent.read(row, source),
                importId,
                after,
                limit);
    }

    /// An agency that will be added without an event.
    record StoredRegistration(long place, RegisteredAgency agency) {}

    /// @param after place of the last one known, -1 for none
    @Transactional
    List<StoredRegistration> registrationsAfter(
            long importId, ListSource source, long after, int limit) {
        return queries.list(
                "SELECT place, agency_id, names, registration_number"
                        + " FROM register_import_registration WHERE import_id = ? AND place > ?"
                        + " ORDER BY place LIMIT ?",
                row ->
                        new StoredRegistration(
                                row.getLong("place"),
                                new RegisteredAgency(
                                        row.getString("agency_id"),
                                        row.getString("names")
                                                .lines()
                                                .map(name -> new NamedAs(name, Origin.PRINTED))
                                                .toList(),
                                        source.country(),
                                        row.getString("registration_number"),
                                        source.toSource())),
                importId,
                after,
                limit);
    }

    @Transactional
    long countEvents(long importId) {
        return queries.list(
                        "SELECT count(*) FROM register_import_event WHERE import_id = ?",
                        row -> row.getLong(1),
                        importId)
                .getFirst();
    }

    /// Tells those who look at the page; in a transaction of its own, so that they see it at once.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void report(long importId, long progress, long of) {
        queries.update(
                "UPDATE register_import SET progress = ?, progress_of = ? WHERE id = ?",
                progress,
                of,
                importId);
    }
}
