package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safar.platform.SchemaIsCurrent;

/// What searches use can be thrown away.
@QuarkusTest
class RegisterDerivationTest {

    private static final List<String> DERIVED =
            List.of(
                    "SELECT id, search_text, search_words FROM agency ORDER BY id",
                    "SELECT * FROM agency_standing ORDER BY agency_id, destination, from_day",
                    "SELECT * FROM search_word ORDER BY word",
                    "SELECT * FROM register_derivation");

    private static final String AS_BEFORE_THE_MIGRATION =
            """
            UPDATE agency SET search_words = '{}', search_text = '';
            DELETE FROM agency_standing;
            DELETE FROM search_word;
            UPDATE register_derivation SET version = 0, position = 0;
            """;

    @Inject RegisterDerivation derivation;

    @Inject DataSource dataSource;

    @Test
    void aRegisterOfAnEarlierSafarIsFilledAtTheStart() throws SQLException {
        var before = derived();
        execute(AS_BEFORE_THE_MIGRATION);

        derivation.bringUpToDate(new SchemaIsCurrent());

        assertThat(derived()).isEqualTo(before);
    }

    @Test
    void whatIsCurrentIsLeftAlone() throws SQLException {
        execute("UPDATE agency SET search_words = '{untouched}' WHERE id = 'kg-ramai'");

        derivation.bringUpToDate(new SchemaIsCurrent());

        assertThat(derived().toString()).contains("{untouched}");
        derivation.rebuild();
        assertThat(derived().toString()).doesNotContain("{untouched}");
    }

    private void execute(String commands) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }

    private List<String> derived() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var query : DERIVED) {
                try (var result = statement.executeQuery(query)) {
                    while (result.next()) {
                        var row = new ArrayList<String>();
                        for (var column = 1;
                                column <= result.getMetaData().getColumnCount();
                                column++) {
                            row.add(String.valueOf(result.getString(column)));
                        }
                        rows.add(String.join("|", row));
                    }
                }
            }
        }
        return rows;
    }
}
