package org.safar.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.staff.StaffRole;

/// Lists may be large; everywhere else the small limit holds, whether a body tells its length or
/// not.
@QuarkusTest
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
class ImportSizeTest {

    private static final int LARGE = 900_000;

    @TestHTTPResource("/")
    String server;

    @Test
    void aListLargerThanAnyFormIsTaken() {
        // Not a table, so that the import ends where it begins.
        var response =
                ImportVisit.send(
                        "large.csv", ("<" + "x".repeat(LARGE)).getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/stay, 413",
        "/api/v1/stay, 413",
        "/en/staff/imports/1/confirm, 413",
    })
    void aBodyInPiecesIsCountedToo(String path, int status)
            throws IOException, InterruptedException {
        assertThat(send(path, LARGE)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/en/stay", "/api/v1/stay", "/en/staff/imports/1/confirm"})
    void aBodyThatTellsItsLengthIsRefusedAtOnce(String path) {
        var status =
                given().contentType("application/x-www-form-urlencoded")
                        .body("a=" + "x".repeat(LARGE))
                        .post(path)
                        .statusCode();

        assertThat(status).isEqualTo(413);
    }

    /// The length is not known to the client that sends a stream.
    private int send(String path, int size) throws IOException, InterruptedException {
        var start = path.startsWith("/api") ? "{\"stays\":\"" : "a=";
        var body = (start + "x".repeat(size)).getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(server).resolve(path))
                        .header(
                                "Content-Type",
                                path.startsWith("/api")
                                        ? "application/json"
                                        : "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
