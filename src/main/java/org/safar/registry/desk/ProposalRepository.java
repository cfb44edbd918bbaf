package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Actor;
import org.safar.registry.CopyRows;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.EventKind;

/// Adds and reads proposals, within the transaction of the caller.
@ApplicationScoped
class ProposalRepository {

    private static final String PROPOSAL =
            "SELECT p.id, p.kind, p.title, p.entered_by, p.entered_name, p.entered_at,"
                    + " (SELECT count(*) FROM proposed_event e WHERE e.proposal_id = p.id) AS events,"
                    + " d.decided_by, d.decided_name, d.decided_at, d.confirmed, d.words"
                    + " FROM proposal p LEFT JOIN proposal_decision d ON d.proposal_id = p.id";

    private static final String WAITING = " d.proposal_id IS NULL";

    private final SqlRows sql;

    ProposalRepository(SqlRows sql) {
        this.sql = sql;
    }

    long add(Proposal.Kind kind, String title, Actor by, Instant at) {
        return sql.query(
                        "INSERT INTO proposal (kind, title, entered_by, entered_name, entered_at)"
                                + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                        row -> row.getLong(1),
                        kind.word(),
                        title,
                        by.id(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    void add(CopyRows rows) {
        sql.copy(rows);
    }

    void decide(Proposal proposal, Actor by, Instant at, boolean confirmed, String words) {
        sql.query(
                "INSERT INTO proposal_decision (proposal_id, entered_by, decided_by, decided_name,"
                        + " decided_at, confirmed, words) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " RETURNING proposal_id",
                row -> row.getLong(1),
                proposal.id(),
                proposal.enteredBy(),
                by.id(),
                by.name(),
                at.atOffset(ZoneOffset.UTC),
                confirmed,
                words);
    }

    Optional<Proposal> find(long id) {
        return first(sql.query(PROPOSAL + " WHERE p.id = ?", ProposalRepository::proposal, id));
    }

    /// Of several who decide at once one goes on; the others wait here and then see the decision.
    ///
    /// @return the proposal, if it waits still
    Optional<Proposal> lockWaiting(long id) {
        sql.query("SELECT id FROM proposal WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return find(id).filter(Proposal::waits);
    }

    /// @param after number of the last proposal known, 0 for none
    List<Proposal> waiting(long after, int limit) {
        return sql.query(
                PROPOSAL + " WHERE p.id > ? AND" + WAITING + " ORDER BY p.id LIMIT ?",
                ProposalRepository::proposal,
                after,
                limit);
    }

    long countWaiting() {
        return count("", "");
    }

    /// @return proposals that wait and were entered by somebody else
    long countWaitingFor(String account) {
        return count(" AND p.entered_by <> ?", account);
    }

    private long count(String condition, String account) {
        var text =
                "SELECT count(*) FROM proposal p LEFT JOIN proposal_decision d"
                        + " ON d.proposal_id = p.id WHERE"
                        + WAITING
                        + condition;
        return (condition.isEmpty()
                        ? sql.query(text, row -> row.getLong(1))
                        : sql.query(text, row -> row.getLong(1), account))
                .getFirst();
    }

    List<Proposal> waitingFor(String agency) {
        return sql.query(
                PROPOSAL
                        + " WHERE EXISTS (SELECT FROM proposed_event e WHERE e.proposal_id = p.id"
                        + " AND e.agency_id = ?) AND"
                        + WAITING
                        + " ORDER BY p.id",
                ProposalRepository::proposal,
                agency);
    }

    /// @param after place of the last event known, 0 for none
    List<ReportedEvent> events(long proposal, int after, int limit) {
        return sql.query(
                "SELECT "
                        + ProposedEventRow.COLUMNS
                        + " FROM proposed_event WHERE proposal_id = ? AND place > ?"
                        + " ORDER BY place LIMIT ?",
                ProposedEventRow::read,
                proposal,
                after,
                limit);
    }

    List<ReportedEvent> eventsAbout(String agency, long proposal) {
        return sql.query(
                "SELECT "
                        + ProposedEventRow.COLUMNS
                        + " FROM proposed_event WHERE proposal_id = ? AND agency_id = ?"
                        + " ORDER BY place",
                ProposedEventRow::read,
                proposal,
                agency);
    }

    /// @return identifiers of those events that are published already
    Map<String, EventKind> published(Collection<String> events) {
        var kinds = new HashMap<String, EventKind>();
        sql.query(
                "SELECT id, kind FROM licence_event WHERE id = ANY (?)",
                row -> kinds.put(row.getString(1), EventKind.ofWord(row.getString(2))),
                (Object) events.toArray(String[]::new));
        return kinds;
    }

    /// @return identifiers of those events that wait already
    Set<String> waitingAmong(Collection<String> events) {
        return new HashSet<>(
                sql.query(
                        "SELECT e.id FROM proposed_event e LEFT JOIN proposal_decision d"
                                + " ON d.proposal_id = e.proposal_id WHERE e.id = ANY (?) AND"
                                + WAITING,
                        row -> row.getString(1),
                        (Object) events.toArray(String[]::new)));
    }

    /// @return an event that replaces nothing: what it replaces is neither published nor in the
    ///   same proposal before it
    Optional<String> replacingNothing(long proposal) {
        return first(
                sql.query(
                        "SELECT e.id FROM proposed_event e WHERE e.proposal_id = ?"
                                + " AND e.supersedes IS NOT NULL"
                                + " AND NOT EXISTS (SELECT FROM licence_event l"
                                + " WHERE l.id = e.supersedes)"
                                + " AND NOT EXISTS (SELECT FROM proposed_event b"
                                + " WHERE b.proposal_id = e.proposal_id AND b.id = e.supersedes"
                                + " AND b.place < e.place) ORDER BY e.place LIMIT 1",
                        row -> row.getString(1),
                        proposal));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                Proposal.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("entered_by"),
                row.getString("entered_name"),
                instant(row, "entered_at"),
                row.getInt("events"),
                decision(row));
    }

    private static Proposal.@Nullable Decision decision(ResultSet row) throws SQLException {
        return row.getString("decided_by") == null
                ? null
                : new Proposal.Decision(
                        row.getString("decided_by"),
                        row.getString("decided_name"),
                        instant(row, "decided_at"),
                        row.getBoolean("confirmed"),
                        row.getString("words"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
