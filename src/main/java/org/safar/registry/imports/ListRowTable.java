package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.country.Country;
import org.safar.registry.CopyRows;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// The rows of a list while it is compared. A list may have half a million, so that they go past
/// Hibernate. Each call is a transaction of its own unless there is one.
@ApplicationScoped
class ListRowTable {

    private final ImportQueries queries;

    ListRowTable(ImportQueries queries) {
        this.queries = queries;
    }

    /// A row as it was matched with the register.
    ///
    /// @param agency of the register, or the one that it would be
    /// @param isNew whether the register does not hold the agency
    record Matched(ListedRow row, String agency, boolean isNew) {}

    /// A row that cannot be used.
    record Faulty(long row, String name, RowFault fault, String text) {}

    @Transactional
    void clearRows(long importId) {
        queries.update("DELETE FROM register_import_row WHERE import_id = ?", importId);
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
        queries.copy(rows);
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
        analyze();
        for (var statement : RowMatching.STATEMENTS) {
            var query =
                    queries.session()
                            .createNativeMutationQuery(statement)
                            .setParameter("import", importId);
            if (statement.contains(":country")) {
                query.setParameter("country", country.code());
            }
            query.executeUpdate();
        }
        analyze();
    }

    /// The database has seen none of these rows before and would plan for a handful.
    private void analyze() {
        queries.update("ANALYZE register_import_row");
        queries.update("ANALYZE agency");
    }

    /// @param agency the last one known, empty for the beginning
    /// @return the next readable rows, those of one agency together
    @Transactional
    List<Matched> rowsAfter(long importId, String agency, long row, int limit) {
        return queries.list(
                "SELECT row, names, registration_number, licence_number, first_day, last_day,"
                        + " countries, status, status_since, agency_id, is_new"
                        + " FROM register_import_row WHERE import_id = ? AND fault IS NULL"
                        + " AND (agency_id, row) > (?, ?) ORDER BY agency_id, row LIMIT ?",
                ListRowTable::matched,
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
        return queries.list(
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
        return queries.session()
                .createNativeQuery(RowMatching.MISSING, String.class)
                .setParameter("country", source.country().code())
                .setParameter("after", agency)
                .setParameter("issuer", source.issuer())
                .setParameter("url", source.url())
                .setParameter("import", importId)
                .setMaxResults(limit)
                .getResultList();
    }
}
