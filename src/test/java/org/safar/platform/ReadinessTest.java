package org.safar.platform;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

    @Test
    void safarIsReadyWhenItsDatabaseAnswersAndTheSchemaIsCurrent() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.status", everyItem(is("UP")))
                .body(
                        "checks.name",
                        hasItems("Database schema", "Database connections health check"));
    }

    @Test
    void safarIsAliveWhateverItsDatabaseDoes() {
        when().get("/q/health/live").then().statusCode(200).body("checks", is(java.util.List.of()));
    }
}
