package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagedAppIT {

    private static final Map<String, String> DEMO = Map.of("QUARKUS_PROFILE", "demo");
    private static final Map<String, String> PRODUCTION_WITHOUT_ITS_DATABASE =
            Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/safar");

    @TempDir Path folder;

    @Test
    void withoutProfileAndDatabaseItRefusesToStartInOneSentence() throws Exception {
        try (var safar = PackagedApp.start(folder, Map.of())) {
            assertThat(safar.exitCode()).isEqualTo(1);
            assertThat(safar.output())
                    .startsWith("Safar does not start: no database is configured.")
                    .hasLineCount(1);
            assertThat(folder.resolve(".safar")).doesNotExist();
        }
    }

    @Test
    void theDemoTellsItsAddressesWhenItIsUp() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            assertThat(safar.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(safar.get("/openapi").statusCode()).isEqualTo(200);
            assertThat(safar.output())
                    .contains("Portal   http://localhost:", "/api/v1", "/openapi");
        }
    }

    @Test
    void theDemoDatabaseIsDurable() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");

            assertThat(ask("SHOW fsync")).isEqualTo("on");
            assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void theDemoDatabaseIsDurableForSafarsOwnUser() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");

            assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
            // Nothing set for a role or a database weakens what the server has.
            assertThat(ask("SELECT count(*) FROM pg_db_role_setting")).isEqualTo("0");
        }
    }

    @Test
    void productionRefusesADatabaseThatDoesNotWriteToTheDisk() throws Exception {
        // The library switches fsync off.
        try (var postgres = EmbeddedPostgres.start();
                var safar =
                        PackagedApp.start(
                                folder,
                                Map.of(
                                        "QUARKUS_DATASOURCE_JDBC_URL",
                                        postgres.getJdbcUrl("postgres", "postgres")))) {
            assertThat(safar.exitCode()).isEqualTo(1);
            assertThat(safar.output()).contains("PostgreSQL runs with fsync = off");
        }
    }

    @Test
    void theDemoStopsItsDatabaseWithItself() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");
        }

        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void theDemoKeepsItsDataWhenItIsKilled() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");
            tell("CREATE TABLE kept AS SELECT 42 AS answer");
            safar.kill();
        }
        assertThat(postmaster()).exists();

        try (var safar = PackagedApp.start(folder, DEMO)) {
            assertThat(safar.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(ask("SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void theDemoKeepsItsDataWhenPostgresIsKilledToo() throws Exception {
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");
            tell("CREATE TABLE kept AS SELECT 42 AS answer");
            safar.kill();
            killPostgres();
        }

        try (var safar = PackagedApp.start(folder, DEMO)) {
            assertThat(safar.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(ask("SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondDemoLeavesTheFolderToTheFirst() throws Exception {
        try (var first = PackagedApp.start(folder, DEMO)) {
            first.get("/q/health/ready");
            var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            var sameData =
                    Map.of(
                            "QUARKUS_PROFILE",
                            "demo",
                            "SAFAR_DEMO_FOLDER",
                            folder.resolve(".safar").toString());
            try (var second = PackagedApp.start(elsewhere, sameData)) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.output()).contains("another running Safar").hasLineCount(1);
            }
            assertThat(first.get("/q/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void productionAnswersWhileItsDatabaseIsDead() throws Exception {
        try (var safar = PackagedApp.start(folder, PRODUCTION_WITHOUT_ITS_DATABASE)) {
            assertThat(safar.get("/openapi").statusCode()).isEqualTo(200);
            assertThat(safar.get("/en/stay").statusCode()).isEqualTo(200);
            assertThat(safar.get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(safar.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(safar.output()).containsOnlyOnce("The database does not answer.");
        }
    }

    @Test
    void theRegisterSaysThatItIsOutOfReachWhileItsDatabaseIsDead() throws Exception {
        try (var safar = PackagedApp.start(folder, PRODUCTION_WITHOUT_ITS_DATABASE)) {
            var page = safar.get("/en/agencies");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("This does not work at the moment");

            var problem = safar.get("/api/v1/agencies");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.body()).contains("/errors/unavailable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/agencies/report", "/en/agencies/sk-monto/report"})
    void aReportIsNotLostAndNotThoughtSentWhileItsDatabaseIsDead(String path) throws Exception {
        try (var safar = PackagedApp.start(folder, PRODUCTION_WITHOUT_ITS_DATABASE)) {
            assertThat(safar.get("/en/before-you-pay").statusCode()).isEqualTo(200);

            var answer =
                    safar.post(
                            path,
                            "go=next&name=Made+Up&reasons=threats"
                                    + "&once=2f1c6f5e-6c0e-4f43-9a53-0b6f0a6d2b11");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Nothing was sent.")
                    .contains("value=\"threats\" checked")
                    .contains("2f1c6f5e-6c0e-4f43-9a53-0b6f0a6d2b11");
        }
    }

    @Test
    void withoutKeycloakTheStaffSideSaysSoAndEverythingElseWorks() throws Exception {
        var withoutKeycloak = Map.of("QUARKUS_PROFILE", "demo", "SAFAR_DEMO_KEYCLOAK_PORT", "1");
        try (var safar = PackagedApp.start(folder, withoutKeycloak)) {
            assertThat(safar.get("/en/stay").statusCode()).isEqualTo(200);

            var page = safar.get("/ru/staff");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("lang=\"ru\"");
            assertThat(safar.output()).containsOnlyOnce("Staff sign-in is missing:");
        }
    }

    @Test
    void productionRefusesSecretsThatCouldBeGuessed() throws Exception {
        var guessable =
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/safar",
                        "SAFAR_STAFF_ENABLED", "true",
                        "SAFAR_STAFF_KEYCLOAK", "http://localhost:1",
                        "SAFAR_STAFF_CLIENT_SECRET", "${SAFAR_CLIENT_SECRET_OF_THE_REALM_FILE}",
                        "SAFAR_STAFF_ACCOUNTS_SECRET", "0123456789abcdef0123456789abcdef",
                        "SAFAR_STAFF_SESSION_SECRET", "0123456789abcdef0123456789abcdef");
        try (var safar = PackagedApp.start(folder, guessable)) {
            assertThat(safar.exitCode()).isEqualTo(1);
            assertThat(safar.output()).contains("SAFAR_STAFF_CLIENT_SECRET").hasLineCount(1);
        }
    }

    @Test
    void theRegisterIsFilledOnceAndProvesItself() throws Exception {
        var head = "";
        try (var safar = PackagedApp.start(folder, DEMO)) {
            safar.get("/q/health/ready");
            head = ask("SELECT hash FROM licence_event ORDER BY position DESC LIMIT 1");
            assertThat(verifyRegister(safar)).contains("34 events").contains(head);
        }

        try (var safar = PackagedApp.start(folder, DEMO)) {
            assertThat(verifyRegister(safar)).contains("34 events").contains(head);
        }
    }

    private static String verifyRegister(PackagedApp safar) throws Exception {
        safar.get("/q/health/ready");
        var process =
                new ProcessBuilder("src/build/verify-register.sh", safar.address())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private String ask(String query) throws SQLException, IOException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private void tell(String command) throws SQLException, IOException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect() throws SQLException, IOException {
        var port = Files.readAllLines(postmaster()).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
    }

    private void killPostgres() throws IOException {
        var process = Long.parseLong(Files.readAllLines(postmaster()).getFirst().strip());
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    private Path postmaster() {
        return folder.resolve(".safar/database/postmaster.pid");
    }
}
