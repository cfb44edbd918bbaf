package org.safar.stay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.TestClock;

/// The JSON of the stay calculator as other systems see it. In the CSV files JSON is written with
/// single quotes.
@QuarkusTest
class StayApiTest {

    private static final String PROBLEM = "application/problem+json";

    private static final String QUESTION =
            """
            {
              "destination": "KZ", "nationality": "UZ", "asOf": "2026-11-23",
              "stays": [
                {"entered": "2026-10-01", "left": "2026-10-20"}, {"entered": "2026-11-10"}
              ],
              "planEntry": "2027-01-15",
              "holds": []
            }
            """;

    /// Texts about the source of a rule; they change when somebody reads a better one.
    private static final List<String> PROVENANCE =
            List.of("legalBasis", "source", "sourceAddress", "checkedOn");

    @Inject TestClock clock;

    @TestHTTPResource("/api/v1/stay")
    String address;

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    // --- answers ---

    @Test
    void answersTheQuestionOfTheContractFieldByField() throws IOException {
        var answer = json.readTree(ask(QUESTION).statusCode(200).extract().asString());
        var expected = json.readTree(getClass().getResource("/stay/api-answer.json"));

        answer.withArray("clocks").forEach(StayApiTest::takeOutProvenance);
        answer.withArray("deadlines").forEach(StayApiTest::takeOutProvenance);

        assertThat(answer).isEqualTo(expected);
        assertThat(fieldNames(answer)).containsExactlyElementsOf(fieldNames(expected));
    }

    @Test
    void isJsonThatNobodyKeeps() {
        ask(QUESTION)
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store");
    }

    @Test
    void saysNullWhereThereIsNothing() {
        var answer =
                ask("""
                {"destination": "KZ", "nationality": "UZ", "asOf": "2026-11-23"}
                """)
                        .statusCode(200)
                        .body("inside", equalTo(false))
                        .body("status", equalTo("lawful"))
                        .body("deadlines", empty())
                        .extract()
                        .jsonPath();

        assertThat(answer.getMap("")).containsEntry("lastLawfulDay", null);
        assertThat(answer.getMap("")).containsEntry("bindingClock", null);
        assertThat(answer.getMap("")).containsEntry("plan", null);
        assertThat(answer.getMap("clocks[0]")).containsEntry("windowDays", null);
        assertThat(answer.getMap("clocks[0]")).containsEntry("lastLawfulDay", null);
    }

    @Test
    void countsNothingForTheHolderOfAResidencePermit() {
        ask(with("holds", "[\"residence-permit\"]"))
                .statusCode(200)
                .body("status", equalTo("not-counted"))
                .body("inside", equalTo(true))
                .body("clocks", empty())
                .body("deadlines.duty", hasItem("registration"))
                .body("lastLawfulDay", nullValue())
                .body("nextEntry", nullValue())
                .body("plan", nullValue());
    }

    @Test
    void doesNotKnowAPairWithoutARule() {
        ask(with("nationality", "\"FR\""))
                .statusCode(200)
                .body("status", equalTo("unknown"))
                .body("clocks", empty())
                .body("nextEntry", nullValue());
    }

    @Test
    void tellsAnOverstay() {
        ask(with("stays", "[{\"entered\": \"2026-10-01\"}]"))
                .statusCode(200)
                .body("status", equalTo("overstay"))
                .body("lastLawfulDay", equalTo("2026-10-30"))
                .body("overstayDays", equalTo(24))
                .body("warnings", hasItem("overstay-may-bring-ban"));
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        ask(with("colour", "{\"of\": [\"the\", \"sky\"]}"))
                .statusCode(200)
                .body("lastLawfulDay", equalTo("2026-12-09"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "['work-patent']          | A patent is a paper of Russia.",
                "['eaeu-contract']        | Uzbekistan is not in the Eurasian Economic Union.",
                "['passport']             | Nobody knows such a paper.",
                "['']                     | An empty word is no paper.",
                "[null]                   | Nothing is no paper.",
                "['VISA']                 | Words are written in small letters.",
                "['registered','passport']| One of two does not apply."
            })
    void warnsOfAPaperThatDoesNotApply(String holds, String why) {
        ask(with("holds", holds.replace('\'', '"')))
                .statusCode(200)
                .body("status", equalTo("lawful"))
                .body("warnings", hasItem("paper-does-not-apply"));
    }

    @Test
    void takesARegisteredStayAtItsWord() {
        ask(with("holds", "[\"registered\", \"registered\"]"))
                .statusCode(200)
                .body("bindingClock", equalTo("kz-uz-window"))
                .body("warnings", not(hasItem("paper-does-not-apply")));
    }

    @ParameterizedTest(name = "at {1} it is {2} in {0}")
    @CsvSource({
        "KZ, 2026-11-23T18:59:59Z, 2026-11-23",
        "KZ, 2026-11-23T19:00:00Z, 2026-11-24",
        "KG, 2026-11-23T18:00:00Z, 2026-11-24",
        "UZ, 2026-11-23T19:00:00Z, 2026-11-24",
        "TJ, 2026-11-23T19:00:00Z, 2026-11-24",
        "RU, 2026-11-23T20:59:59Z, 2026-11-23",
        "RU, 2026-11-23T21:00:00Z, 2026-11-24",
        "TR, 2026-11-23T21:00:00Z, 2026-11-24",
        "BY, 2026-11-23T21:00:00Z, 2026-11-24",
        "GE, 2026-11-23T19:59:59Z, 2026-11-23",
        "GE, 2026-11-23T20:00:00Z, 2026-11-24"
    })
    void todayIsTheDestinationsToday(String destination, Instant moment, String today) {
        clock.set(moment);

        ask("{\"destination\": \"%s\", \"nationality\": \"AM\"}".formatted(destination))
                .statusCode(200)
                .body("asOf", equalTo(today));
    }

    @Test
    void takesFiveHundredStays() {
        ask(with("stays", stays(500))).statusCode(200).body("inside", equalTo(false));
    }

    @Test
    void doesNotMindTheOrderOfStays() {
        var backwards =
                with(
                        "stays",
                        "[{\"entered\": \"2026-11-10\", \"left\": null},"
                                + " {\"entered\": \"2026-10-01\", \"left\": \"2026-10-20\"}]");

        var answer = ask(backwards).statusCode(200).extract().asString();

        assertThat(answer).isEqualTo(ask(QUESTION).extract().asString());
    }

    // --- what cannot be answered ---

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/stay/api-faults.csv", numLinesToSkip = 1)
    void pointsAtEveryFault(String request, String faults, String why) {
        var response =
                ask(request.replace('\'', '"'))
                        .statusCode(422)
                        .contentType(PROBLEM)
                        .header("Cache-Control", "no-store")
                        .body("type", equalTo("/errors/invalid-stay"))
                        .body("title", equalTo("Unprocessable Content"))
                        .body("status", equalTo(422));

        assertThat(faults(response)).as(why).isEqualTo(faults);
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/stay/api-malformed.csv", numLinesToSkip = 1)
    void refusesWhatIsNoQuestion(@Nullable String request, String why) {
        ask(request == null ? "" : request.replace('\'', '"'))
                .statusCode(400)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/errors/malformed-json"))
                .body("status", equalTo(400));
    }

    @Test
    void takesNoMoreThanFiveHundredStays() {
        var response = ask(with("stays", stays(501))).statusCode(422);

        assertThat(faults(response)).isEqualTo("/stays too-many-stays");
    }

    @Test
    void refusesABodyLargerThanAnyQuestion() {
        ask(with("colour", "\"" + "x".repeat(600_000) + "\""))
                .statusCode(413)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/errors/too-large"));
    }

    @Test
    void refusesABodyWithoutEnd() throws IOException, InterruptedException {
        var piece = " ".repeat(8_192).getBytes(StandardCharsets.UTF_8);
        var pieces = Stream.generate(() -> piece).limit(100);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArrays(pieces::iterator))
                        .build();

        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var response = client.send(request, BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(413);
        }
    }

    /// Sent as bytes: the client would draw text as a tree, and no memory holds a tree this deep.
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesBottomlessJson(String opening) {
        var bottomless = "{\"stays\":" + opening.repeat(50_000);

        given().contentType("application/json")
                .body(bottomless.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/stay")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void refusesANumberThatWouldFillTheMemory() {
        ask(with("colour", "1e999999999")).statusCode(200);
        ask(with("asOf", "1e999999999")).statusCode(422);
        ask(with("asOf", "9".repeat(2_000))).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "text/xml"})
    void readsNothingButJson(String type) {
        given().body(QUESTION)
                .contentType(type)
                .post("/api/v1/stay")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/errors/unsupported-media-type"));
    }

    @Test
    void writesNothingButJson() {
        given().contentType("application/json")
                .accept("text/html")
                .body(QUESTION)
                .post("/api/v1/stay")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void isAskedByPostOnly(String method) {
        given().request(method, "/api/v1/stay")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/errors/method-not-allowed"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost",
        "Sec-Fetch-Site, cross-site"
    })
    void refusesPostsThatAnotherSiteMakes(String header, String value) {
        given().contentType("application/json")
                .header(header, value)
                .body(QUESTION)
                .post("/api/v1/stay")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("/errors/foreign-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"destination\": \"SECRET\", \"nationality\": \"SECRET\", \"asOf\": \"SECRET\"}",
                "{\"destination\": \"KZ\", \"nationality\": \"UZ\","
                        + " \"stays\": [{\"entered\": \"SECRET\", \"left\": \"SECRET\"}]}",
                "{\"destination\": \"SECRET\", SECRET",
                "{\"stays\": {\"SECRET\": 1}}",
                "SECRET"
            })
    void neverRepeatsWhatWasSent(String request) {
        var response = ask(request).extract().response();

        assertThat(response.statusCode()).isBetween(400, 422);
        assertThat(response.asString()).doesNotContain("SECRET");
        assertThat(response.headers().toString()).doesNotContain("SECRET");
    }

    // --- the rules ---

    @Test
    void listsTheRulesOfAPairOnADay() {
        var rules =
                given().queryParams(Map.of("destination", "KZ", "nationality", "UZ"))
                        .queryParam("on", "2026-11-23")
                        .get("/api/v1/stay/rules")
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .body(
                                "id",
                                containsInAnyOrder(
                                        "kz-uz-per-entry",
                                        "kz-uz-per-entry-registered",
                                        "kz-uz-window",
                                        "kz-host-notification",
                                        "kz-uz-registration",
                                        "kz-reregistration"))
                        .extract()
                        .jsonPath();

        assertThat(rules.<Map<String, Object>>getList("")).allSatisfy(StayApiTest::hasAllColumns);
    }

    private static void hasAllColumns(Map<String, Object> rule) {
        assertThat(rule)
                .containsOnlyKeys(
                        "id",
                        "destination",
                        "nationalityGroup",
                        "purpose",
                        "ruleKind",
                        "days",
                        "windowDays",
                        "dayKind",
                        "inForceFrom",
                        "inForceTo",
                        "legalBasis",
                        "source",
                        "confidence",
                        "checkedOn",
                        "sourceTitle",
                        "sourceAddress",
                        "notes");
    }

    @Test
    void listsTheRulesOfAnEarlierDay() {
        given().queryParams(Map.of("destination", "KG", "nationality", "FR", "on", "2025-06-01"))
                .get("/api/v1/stay/rules")
                .then()
                .statusCode(200);
    }

    @Test
    void listsTodaysRulesWhenNoDayIsNamed() {
        clock.set(Instant.parse("2026-11-23T07:00:00Z"));

        given().queryParams(Map.of("destination", "KZ", "nationality", "UZ"))
                .get("/api/v1/stay/rules")
                .then()
                .statusCode(200)
                .body("id", hasItems("kz-uz-window", "kz-reregistration"));
    }

    @Test
    void listsNoRulesForAPairWithoutOne() {
        given().queryParams(Map.of("destination", "FR", "nationality", "UZ"))
                .get("/api/v1/stay/rules")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "destination=&nationality=, /destination unknown-country; /nationality unknown-country",
        "on=2026-11-23, /destination unknown-country; /nationality unknown-country",
        "destination=KZ, /nationality unknown-country",
        "destination=KZ&nationality=KZ, /nationality own-country",
        "destination=KZ&nationality=UZ&on=today, /asOf date-out-of-range",
        "destination=KZ&nationality=UZ&on=2101-01-01, /asOf date-out-of-range"
    })
    void pointsAtFaultsOfAQuestionForRules(String query, String faults) {
        var response =
                given().get("/api/v1/stay/rules?" + query)
                        .then()
                        .statusCode(422)
                        .contentType(PROBLEM);

        assertThat(faults(response)).isEqualTo(faults);
    }

    // --- how it is asked ---

    private static ValidatableResponse ask(String body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/api/v1/stay")
                .then();
    }

    /// @return the question with another value in one field
    private String with(String field, String value) {
        try {
            var question = (ObjectNode) json.readTree(QUESTION);
            question.remove(field);
            var text = question.toString();
            return text.substring(0, text.length() - 1) + ",\"" + field + "\":" + value + "}";
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String stays(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> "{\"entered\":\"2010-01-01\",\"left\":\"2010-01-01\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String faults(ValidatableResponse response) {
        return response.extract().jsonPath().<Map<String, String>>getList("errors").stream()
                .map(fault -> fault.get("pointer") + " " + fault.get("code"))
                .collect(Collectors.joining("; "));
    }

    private static void takeOutProvenance(JsonNode row) {
        PROVENANCE.forEach(field -> assertThat(row.get(field).asText()).isNotBlank());
        ((ObjectNode) row).remove(PROVENANCE);
    }

    private static List<String> fieldNames(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
