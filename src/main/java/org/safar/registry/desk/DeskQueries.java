package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// Asks the register for what needs doing. Each list is in an order of its own and goes on behind
/// the last row known.
@ApplicationScoped
class DeskQueries {

    private final SqlRows sql;

    DeskQueries(SqlRows sql) {
        this.sql = sql;
    }

    /// An event that ends a licence by itself on some day, as its source wrote it.
    record Ending(long position, String agency, String event, LocalDate end) {}

    /// An agency, and the day of the last look at its sources.
    record Unchecked(String agency, String name, @Nullable Country country, LocalDate checkedOn) {}

    /// An agency that has something in common with another one.
    ///
    /// @param isNumber whether it is the number, or else the name
    /// @param shared what they have in common
    record Alike(
            boolean isNumber,
            @Nullable Country country,
            String shared,
            String agency,
            String name) {}

    /// Events that name an end between these days and were not replaced. A month that touches them
    /// counts too.
    @Transactional
    List<Ending> endings(LocalDate from, LocalDate to, LocalDate after, long position, int limit) {
        return sql.query(
                "SELECT e.position, e.agency_id, e.id, e.effective_to FROM licence_event e"
                        + " WHERE e.effective_to BETWEEN ? AND ?"
                        + " AND (e.effective_to_precision <> 'day' OR e.effective_to >= ?)"
                        + " AND e.kind IN ('granted', 'renewed', 'restored', 'conditions-set',"
                        + " 'conditions-lifted')"
                        + " AND (e.effective_to, e.position) > (?, ?)"
                        + " AND NOT EXISTS (SELECT FROM licence_event s WHERE s.agency_id ="
                        + " e.agency_id AND s.supersedes = e.id)"
                        + " ORDER BY e.effective_to, e.position LIMIT ?",
                row ->
                        new Ending(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)),
                from.withDayOfYear(1),
                to,
                from,
                after,
                position,
                limit);
    }

    /// Agencies whose sources nobody looked at since a day, by identifier.
    @Transactional
    List<Unchecked> unchecked(LocalDate since, String after, int limit) {
        return sql.query(
                "SELECT a.id, a.name, a.country, greatest("
                        + " (SELECT max(e.source_checked_on) FROM licence_event e"
                        + " WHERE e.agency_id = a.id),"
                        + " (SELECT r.checked_on FROM agency_registration r"
                        + " WHERE r.agency_id = a.id),"
                        + " (SELECT max(c.checked_on) FROM source_check c"
                        + " WHERE c.agency_id = a.id)) AS checked"
                        + " FROM agency a WHERE a.id > ?"
                        + " AND (EXISTS (SELECT FROM licence_event e WHERE e.agency_id = a.id)"
                        + " OR EXISTS (SELECT FROM agency_registration r"
                        + " WHERE r.agency_id = a.id))"
                        + " AND NOT EXISTS (SELECT FROM agency_registration r"
                        + " WHERE r.agency_id = a.id AND r.checked_on >= ?)"
                        + " AND NOT EXISTS (SELECT FROM licence_event e WHERE e.agency_id = a.id"
                        + " AND e.source_checked_on >= ?)"
                        + " AND NOT EXISTS (SELECT FROM source_check c WHERE c.agency_id = a.id"
                        + " AND c.checked_on >= ?) ORDER BY a.id LIMIT ?",
                row ->
                        new Unchecked(
                                row.getString(1),
                                row.getString(2),
                                country(row.getString(3)),
                                row.getObject(4, LocalDate.class)),
                after,
                Date.valueOf(since),
                Date.valueOf(since),
                Date.valueOf(since),
                limit);
    }

    /// Agencies with a number, or in one country a name, that another one has too: those that
    /// belong together one after the other.
    ///
    /// @param after reason, country, what is shared and agency of the last one known
    @Transactional
    List<Alike> alike(List<String> after, int limit) {
        return sql.query(
                "SELECT why, country, shared, id, name FROM ("
                        + twins("'1-number'", "registration_number")
                        + " UNION ALL "
                        + twins("'2-name'", "name_folded")
                        + ") AS alike WHERE (why, country, shared, id) > (?, ?, ?, ?)"
                        + " ORDER BY why, country, shared, id LIMIT ?",
                DeskQueries::alike,
                after.get(0),
                after.get(1),
                after.get(2),
                after.get(3),
                limit);
    }

    private static String twins(String why, String column) {
        return "SELECT %1$s AS why, coalesce(a.country, '') AS country, a.%2$s AS shared, a.id, a.name"
                        .formatted(why, column)
                + " FROM agency a JOIN (SELECT coalesce(country, '') AS country, %1$s AS shared"
                        .formatted(column)
                + " FROM agency WHERE %1$s <> '' GROUP BY 1, 2 HAVING count(*) > 1) AS twin"
                        .formatted(column)
                + " ON a.%1$s = twin.shared AND coalesce(a.country, '') = twin.country"
                        .formatted(column);
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getString(1).equals("1-number"),
                country(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private static @Nullable Country country(@Nullable String code) {
        return code == null || code.isEmpty() ? null : new Country(code);
    }
}
