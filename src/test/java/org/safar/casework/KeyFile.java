package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// The file in which the database keeps the keys of cases, as somebody sees it who takes the disk.
@ApplicationScoped
class KeyFile {

    private final DataSource database;

    KeyFile(DataSource database) {
        this.database = database;
    }

    byte[] wrappedForReceipt(UUID helpCase) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "SELECT wrapped FROM help_case_key"
                                        + " WHERE help_case = ? AND organisation IS NULL")) {
            query.setObject(1, helpCase);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(byte[] bytes) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var query =
                        connection.prepareStatement(
                                "SELECT position(CAST(? AS bytea) IN pg_read_binary_file("
                                        + "pg_relation_filepath('help_case_key'))) > 0")) {
            statement.execute("CHECKPOINT");
            query.setBytes(1, bytes);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
