package org.safar.platform;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to run on a PostgreSQL that says "stored" before it is: a request for help that was
/// acknowledged must survive a power cut.
@Singleton
final class DurableCommits {

    /// `synchronous_commit` is switched on for Safar's own connections (`options` in
    /// application.properties); the first can only be set for the whole server.
    private static final List<String> NEEDED = List.of("fsync", "synchronous_commit");

    private final DataSource dataSource;
    private final boolean required;

    DurableCommits(
            DataSource dataSource,
            @ConfigProperty(name = "safar.database.must-be-durable") boolean required) {
        this.dataSource = dataSource;
        this.required = required;
    }

    void check(@Observes SchemaIsCurrent event) throws SQLException {
        if (!required) {
            return;
        }
        for (var setting : NEEDED) {
            if (show(setting).equals("off")) {
                throw new IllegalStateException(
                        "PostgreSQL runs with %s = off: a power cut would lose requests for help."
                                .formatted(setting));
            }
        }
    }

    private String show(String setting) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
