package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DurableCommitsTest {

    @Inject DataSource database;

    /// The server of the tests has it off; a person who is told "stored" must be told the truth.
    @Test
    void connectionsOfSafarWaitForTheDiskHoweverTheServerIsSetUp() throws SQLException {
        assertThat(show("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void aServerThatDoesNotWriteToTheDiskIsRefused() throws SQLException {
        // The server of the embedded kind; one that was brought along may be a good one.
        assumeThat(show("fsync")).isEqualTo("off");

        assertThatThrownBy(() -> new DurableCommits(database, true).check(new SchemaIsCurrent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fsync = off");
    }

    private String show(String setting) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
