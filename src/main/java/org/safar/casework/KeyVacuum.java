package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Writes the table of case keys anew, so that wrapped keys that were destroyed are not left in its
/// file. A plain `VACUUM` forgets dead rows but leaves their bytes where they are until something
/// is written over them.
@ApplicationScoped
class KeyVacuum {

    private static final Logger LOG = Logger.getLogger(KeyVacuum.class);

    private static final String DEAD =
            "SELECT coalesce(sum(n_dead_tup), 0) > 0 FROM pg_stat_user_tables"
                    + " WHERE schemaname = current_schema() AND relname = 'help_case_key'";

    private final DataSource database;

    KeyVacuum(DataSource database) {
        this.database = database;
    }

    /// Never in a transaction: the database refuses it there. When somebody uses the table for long
    /// it is left for the next time.
    ///
    /// @param needed true when keys were destroyed just now: the database counts them a little
    ///   later
    void run(boolean needed) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (needed || hasDeadRows(statement)) {
                rewrite(statement);
            }
        } catch (SQLException e) {
            LOG.infof("Destroyed keys are cleared away the next time. (%s)", e.getSQLState());
        }
    }

    private static boolean hasDeadRows(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(DEAD)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void rewrite(Statement statement) throws SQLException {
        // Whoever waits for the table makes everybody wait who comes later.
        statement.execute("SET lock_timeout = '2s'");
        try {
            statement.execute("VACUUM FULL help_case_key");
        } finally {
            statement.execute("RESET lock_timeout");
        }
    }
}
