package org.safar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Others build on the description of the API: a change of it must be seen and meant.
@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/docs/openapi.yaml");

    /// `-Dsafar.openapi.accept=true` writes the description that the code gives.
    private static final boolean ACCEPT = Boolean.getBoolean("safar.openapi.accept");

    @Test
    void theDescriptionIsTheCommittedOne() throws IOException {
        var served = given().get("/openapi").then().statusCode(200).extract().asString();

        if (ACCEPT) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served)
                .as(
                        "src/docs/openapi.yaml; to accept the change run with -Dsafar.openapi.accept=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void itDescribesTheJsonSideOnly() {
        var served = given().get("/openapi").then().extract().asString();

        assertThat(served.lines().filter(line -> line.startsWith("  /")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith("  /api/v1/"));
    }
}
