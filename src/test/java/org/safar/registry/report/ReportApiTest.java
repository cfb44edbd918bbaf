package org.safar.registry.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.Register;

/// An app on a phone reports an agency. It is 23 November 2026.
@QuarkusTest
class ReportApiTest {

    @Inject StoredReports stored;

    @Inject Register register;

    @Inject Clock clock;

    private final String once = UUID.randomUUID().toString();

    @Test
    void aReportIsKept() {
        send("""
        {"agency": "sk-monto", "reasons": ["other-job", "money-first"],
         "destination": "SK", "happened": "2026-03", "people": "many", "once": "%s"}
        """
                        .formatted(once))
                .statusCode(202)
                .header("Cache-Control", "no-store")
                .body("once", is(once))
                .body("danger", is(false));

        assertThat(stored.with(once))
                .containsEntry("agency_id", "sk-monto")
                .containsEntry("reasons", "money-first other-job")
                .containsEntry("happened", "2026-03")
                .containsEntry("people", "many");
    }

    @Test
    void anAgencyThatIsNotInTheRegisterIsNamed() {
        send("{\"name\": \"Made Up\", \"country\": \"UZ\", \"happened\": \"2025\","
                        + " \"reasons\": [\"threats\"], \"once\": \"%s\"}".formatted(once))
                .statusCode(202)
                .body("danger", is(true));

        assertThat(stored.with(once))
                .containsEntry("agency_name", "Made Up")
                .containsEntry("agency_country", "UZ")
                .containsEntry("happened", "2025");
    }

    @Test
    void sentAgainItMakesNoSecondReport() {
        var body = "{\"agency\": \"sk-monto\", \"reasons\": [\"other\"]}";
        var first = sendWithKey(body).statusCode(202).extract().asString();
        var before = stored.count();

        assertThat(sendWithKey(body).statusCode(202).extract().asString()).isEqualTo(first);
        assertThat(stored.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'reasons': ['other']} | /name | name-missing",
                "{'name': '\\ud800', 'reasons': ['other']} | /name | name-missing",
                "{'agency': 'no-such', 'reasons': ['other']} | /agency | unknown-agency",
                "{'agency': '\\u0000', 'reasons': ['other']} | /agency | unknown-agency",
                "{'agency': 'sk-monto'} | /reasons | reason-missing",
                "{'agency': 'sk-monto', 'reasons': [null]} | /reasons/0 | unknown-reason",
                "{'agency': 'sk-monto', 'reasons': ['other', 'Other']} | /reasons/1 | unknown-reason",
                "{'agency': 'sk-monto', 'reasons': ['other'], 'happened': '2026-03-04'} | /happened | not-a-month",
                "{'agency': 'sk-monto', 'reasons': ['other'], 'happened': '2026-3'} | /happened | not-a-month",
                "{'agency': 'sk-monto', 'reasons': ['other'], 'happened': '2027-01'} | /happened | still-to-come",
                "{'agency': 'sk-monto', 'reasons': ['other'], 'people': '3'} | /people | unknown-people",
                "{'agency': 'sk-monto', 'reasons': ['other'], 'destination': 'Slovakia'} | /destination | unknown-country",
            })
    void aFaultIsNamed(String body, String pointer, String code) {
        sendWithKey(body.replace('\'', '"'))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/errors/invalid-report"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        assertThat(stored.with(once)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"reasons\": \"other\"}", "{} {}"})
    void whatIsNoReportIsMalformed(String body) {
        sendWithKey(body).statusCode(400).body("type", is("/errors/malformed-json"));
    }

    @Test
    void aReportWithoutARandomNumberIsRefused() {
        send("{\"agency\": \"sk-monto\", \"reasons\": [\"other\"]}")
                .statusCode(422)
                .body("errors.pointer", contains("/once"));
    }

    @Test
    void aFloodIsToldToComeBackLater() {
        QuarkusMock.installMockForType(
                new ReportBox(new AgencyReportRepository(), register, () -> 1, clock) {
                    @Override
                    public Receipt take(ReportQuery report) {
                        return Receipt.TOO_MANY;
                    }
                },
                ReportBox.class);

        sendWithKey("{\"agency\": \"sk-monto\", \"reasons\": [\"other\"]}")
                .statusCode(429)
                .body("type", is("/errors/too-many-reports"));
    }

    @Test
    void aForeignSiteCannotReport() {
        given().header("Origin", "https://evil.example")
                .contentType(ContentType.JSON)
                .body(
                        "{\"agency\": \"sk-monto\", \"reasons\": [\"other\"], \"once\": \"%s\"}"
                                .formatted(once))
                .post("/api/v1/agencies/reports")
                .then()
                .statusCode(403);
        assertThat(stored.with(once)).isEmpty();
    }

    private ValidatableResponse sendWithKey(String body) {
        return given().header("Idempotency-Key", once)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/agencies/reports")
                .then();
    }

    private static ValidatableResponse send(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/agencies/reports")
                .then();
    }
}
