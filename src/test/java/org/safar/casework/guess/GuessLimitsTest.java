package org.safar.casework.guess;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.HelpOffices;
import org.safar.casework.api.PhoneApp;
import org.safar.casework.receipt.Receipt;

/// Safar behind a proxy that tells who calls; three receipts and two requests for each.
@QuarkusTest
@TestProfile(GuessLimitsTest.Strict.class)
class GuessLimitsTest {

    private static final String HEADER = "X-Safar-Caller";

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "safar.guess.address-header", HEADER,
                    "safar.guess.receipts", "3",
                    "safar.guess.requests", "2");
        }
    }

    @Inject HelpOffices offices;

    @BeforeEach
    void anOfficeAnswers() {
        offices.almaty();
    }

    @Test
    void wrongUnknownAndMalformedReceiptsCountTheSame() {
        read("203.0.113.1", Receipt.create().text()).statusCode(404);
        read("203.0.113.1", "not a receipt").statusCode(404);
        read("203.0.113.1", "").statusCode(404);

        read("203.0.113.1", Receipt.create().text())
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("type", is("/errors/too-many-attempts"));
    }

    @Test
    void aRightReceiptCountsAsWell() {
        var receipt = ask("203.0.113.2").statusCode(201).extract().<String>path("receipt");
        for (var times = 0; times < 3; times++) {
            read("203.0.113.2", receipt).statusCode(200);
        }

        read("203.0.113.2", receipt).statusCode(429);
    }

    @Test
    void whoIsElsewhereIsNotSlowedDown() {
        for (var times = 0; times < 4; times++) {
            read("203.0.113.3", "not a receipt");
        }

        read("203.0.113.4", "not a receipt").statusCode(404);
    }

    @Test
    void newRequestsAreCountedByThemselves() {
        ask("203.0.113.5").statusCode(201);
        ask("203.0.113.5").statusCode(201);

        ask("203.0.113.5").statusCode(429).body("type", is("/errors/too-many-attempts"));
        read("203.0.113.5", "not a receipt").statusCode(404);
    }

    @Test
    void whoComesPastTheProxysHeaderSharesOneNumber() {
        for (var times = 0; times < 3; times++) {
            sent().body("{\"receipt\": \"\"}").post("/api/v1/help-requests/thread");
        }

        sent().body("{\"receipt\": \"\"}")
                .post("/api/v1/help-requests/thread")
                .then()
                .statusCode(429);
    }

    @Test
    void pagesCountWithTheApiAndKeepWhatWasTyped() {
        var receipt = Receipt.create().text();
        read("203.0.113.6", receipt).statusCode(404);
        look("203.0.113.6", receipt).statusCode(404);
        look("203.0.113.6", receipt).statusCode(404);

        look("203.0.113.6", receipt)
                .statusCode(429)
                .body(containsString("Try again in a minute"))
                .body(containsString(receipt));
    }

    private static ValidatableResponse look(String caller, String receipt) {
        return given().header(HEADER, caller)
                .formParam("receipt", receipt)
                .post("/en/more/open")
                .then();
    }

    private static ValidatableResponse read(String caller, String receipt) {
        return sent().header(HEADER, caller)
                .body(Map.of("receipt", receipt))
                .post("/api/v1/help-requests/thread")
                .then();
    }

    private static ValidatableResponse ask(String caller) {
        return sent().header(HEADER, caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(PhoneApp.request("My pay did not come"))
                .post("/api/v1/help-requests")
                .then();
    }

    private static io.restassured.specification.RequestSpecification sent() {
        return given().contentType(ContentType.JSON);
    }
}
