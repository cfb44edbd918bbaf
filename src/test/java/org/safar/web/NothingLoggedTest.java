package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.safar.casework.HelpOffices;

/// Whoever gets hold of the log learns nothing about those who asked.
@QuarkusTest
class NothingLoggedTest {

    private static final String AGENT = "Telltale-Phone/7";

    @Inject HelpOffices offices;

    @Test
    void aJourneyThroughPagesAndApiLeavesNothingInTheLog() {
        try (var log = RecordedLog.start()) {
            given().header("User-Agent", AGENT).get("/tg/stay?telltale=query");
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.URLENC)
                    .formParam("step", "trips")
                    .formParam("destination", "KZ")
                    .formParam("nationality", "MN")
                    .formParam("trip-0-entered-day", "13")
                    .formParam("trip-0-entered-month", "telltale month")
                    .formParam("trip-0-entered-year", "2026")
                    .post("/tg/stay");
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.JSON)
                    .body("{\"destination\": \"KZ\", \"nationality\": \"telltale state\"}")
                    .post("/api/v1/stay");
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.JSON)
                    .body("{\"destination\": telltale")
                    .post("/api/v1/stay");

            assertThat(log.text())
                    .doesNotContainIgnoringCase("telltale")
                    .doesNotContain("127.0.0.1")
                    .doesNotContain("MN");
        }
    }

    @Test
    void whatIsSearchedLeavesNothingInTheLog() {
        try (var log = RecordedLog.start()) {
            given().header("User-Agent", AGENT).get("/tg/search?q=telltale");
            given().header("User-Agent", AGENT).get("/api/v1/tg/search?q=telltale+%3F%3F");

            assertThat(log.text())
                    .doesNotContainIgnoringCase("telltale")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void aRequestForHelpLeavesNothingInTheLog() {
        offices.almaty();
        try (var log = RecordedLog.start()) {
            var answer =
                    given().header("User-Agent", AGENT)
                            .contentType(ContentType.URLENC)
                            .formParam("go", "next")
                            .formParam("step", "tell")
                            .formParam("once", "7e117a1e-0000-4000-8000-000000000002")
                            .formParam("topic", "wages")
                            .formParam("country", "KZ")
                            .formParam("message", "telltale words")
                            .formParam("contact", "telltale neighbour")
                            .post("/tg/more/new");
            var receipt = Jsoup.parse(answer.asString()).select(".code").first().text();
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.URLENC)
                    .formParam("receipt", receipt)
                    .post("/tg/more/open")
                    .then()
                    .statusCode(200);

            assertThat(log.text())
                    .doesNotContainIgnoringCase("telltale")
                    .doesNotContain("127.0.0.1", "7e117a1e", receipt)
                    .doesNotContain(receipt.replace("-", ""));
        }
    }

    @Test
    void aReportAboutAnAgencyLeavesNothingInTheLog() {
        var once = "7e117a1e-0000-4000-8000-000000000001";
        try (var log = RecordedLog.start()) {
            given().header("User-Agent", AGENT).get("/tg/agencies/report?name=telltale");
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.URLENC)
                    .formParam("go", "next")
                    .formParam("once", once)
                    .formParam("name", "Telltale Travel")
                    .formParam("reasons", "wages-kept")
                    .post("/tg/agencies/report")
                    .then()
                    .statusCode(200);
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.JSON)
                    .body("{\"name\": \"Telltale\", \"reasons\": [\"telltale\"]}")
                    .post("/api/v1/agencies/reports")
                    .then()
                    .statusCode(422);

            assertThat(log.text())
                    .doesNotContainIgnoringCase("telltale")
                    .doesNotContain("127.0.0.1", once, "wages-kept");
        }
    }

    @Test
    void aRequestForHelpOfAnAppLeavesNothingInTheLog() {
        offices.almaty();
        try (var log = RecordedLog.start()) {
            var receipt =
                    given().header("User-Agent", AGENT)
                            .header("Idempotency-Key", "telltale-key-of-the-app")
                            .contentType(ContentType.JSON)
                            .body(
                                    "{\"language\": \"tg\", \"country\": \"KZ\", \"topic\":"
                                            + " \"trafficking\", \"message\": \"telltale\"}")
                            .post("/api/v1/help-requests")
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("receipt");
            for (var opens : List.of(receipt, "telltale")) {
                given().header("User-Agent", AGENT)
                        .contentType(ContentType.JSON)
                        .body(Map.of("receipt", opens))
                        .post("/api/v1/help-requests/thread");
            }
            given().header("User-Agent", AGENT)
                    .contentType(ContentType.JSON)
                    .body("{\"receipt\": {\"telltale\": 1}}")
                    .post("/api/v1/help-requests/thread")
                    .then()
                    .statusCode(400);

            assertThat(log.text())
                    .doesNotContainIgnoringCase("telltale")
                    .doesNotContain("127.0.0.1", receipt, receipt.substring(0, 9), "trafficking");
        }
    }
}
