package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks for a case in every column of every table, whatever they are called.
@ApplicationScoped
public class CaseRows {

    private static final String COLUMNS =
            """
            SELECT table_name, column_name FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
            AND data_type IN ('uuid', 'text', 'character varying', 'character', 'json', 'jsonb')
            """;

    private static final String AUDIT_LOG = "audit_entry";

    private final DataSource database;

    CaseRows(DataSource database) {
        this.database = database;
    }

    private record Column(String table, String name) {}

    /// @return tables other than the audit log in which the identifier of the case stands
    Set<String> mentioning(UUID helpCase) {
        try (var connection = database.getConnection()) {
            var tables = new TreeSet<String>();
            for (var column : columns(connection)) {
                if (!column.table.equals(AUDIT_LOG) && count(connection, column, helpCase) > 0) {
                    tables.add(column.table);
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long auditEntries(UUID helpCase) {
        try (var connection = database.getConnection()) {
            return count(connection, new Column(AUDIT_LOG, "subject"), helpCase);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<Column> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    private static long count(Connection connection, Column column, UUID helpCase)
            throws SQLException {
        var query =
                "SELECT count(*) FROM \"%s\" WHERE strpos(CAST(\"%s\" AS text), ?) > 0"
                        .formatted(column.table, column.name);
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, helpCase.toString());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
