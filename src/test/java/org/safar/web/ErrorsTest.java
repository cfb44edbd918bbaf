package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;
import org.safar.platform.Problem;

@QuarkusTest
class ErrorsTest {

    /// Stands in bodies and must stand nowhere else.
    private static final String SECRET = "Gulnora-AB1234567";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # path,         status, kind
                    nope,           404,    MISSING
                    broken/422,     422,    UNPROCESSABLE
                    broken/500,     500,    UNEXPECTED
                    broken/503,     503,    UNAVAILABLE
                    broken/504,     503,    UNAVAILABLE
                    """)
    void everyErrorHasItsPage(String path, int status, ErrorKind kind) {
        var page = Jsoup.parse(get("/en/" + path, status).asString());

        var words = MessageBundles.get(WebMessages.class);
        assertThat(page.selectFirst("h1").text()).isEqualTo(words.errorTitle(kind));
        assertThat(page.selectFirst("main").text()).contains(words.errorAdvice(kind));
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/en");
    }

    static Stream<Arguments> errorsInEveryLanguage() {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        Stream.of(404, 422, 500, 503)
                                .map(status -> Arguments.of(language, status)));
    }

    @ParameterizedTest
    @MethodSource("errorsInEveryLanguage")
    void anErrorSpeaksTheLanguageOfThePath(Language language, int status) {
        var path = "/" + language.tag() + (status == 404 ? "/nope" : "/broken/" + status);

        var page = Jsoup.parse(get(path, status).asString());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/" + language.tag());
    }

    @Test
    void withoutALanguageInThePathTheBrowserIsAsked() {
        var answer =
                given().header("Accept-Language", "tg")
                        .get("/nope")
                        .then()
                        .statusCode(404)
                        .extract();

        assertThat(Jsoup.parse(answer.asString()).selectFirst("html").attr("lang")).isEqualTo("tg");
    }

    @Test
    void errorsAreNotKept() {
        given().get("/en/nope").then().header("Cache-Control", "no-store");
    }

    @Test
    void aMethodThatAPageDoesNotKnowIsRefused() {
        given().delete("/en").then().statusCode(405);
    }

    @Test
    void aFormOfAnotherMediaTypeIsRefused() {
        given().contentType(ContentType.TEXT).body("x").post("/en/broken").then().statusCode(415);
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void bytesThatAreNoFormAreRefusedWithASentence(String body) {
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .body(body)
                .post("/en/broken")
                .then()
                .statusCode(oneOf(400, 413))
                .body(containsString("<h1>"));
    }

    static List<String> badForms() {
        return List.of("word=%zz", "word=%", "%zz=1", "word=" + "x".repeat(600_000));
    }

    @Test
    void anEndpointThatSaysNothingIsClosed() {
        given().get("/api/broken/closed").then().statusCode(not(equalTo(200)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # method, path,            type,              body,                    status, code
                    GET,      /api/nope,       ,                  ,                        404,    not-found
                    PUT,      /api/broken,     application/json,  '{}',                    405,    method-not-allowed
                    POST,     /api/broken,     text/csv,          'a,b',                   415,    unsupported-media-type
                    POST,     /api/broken,     application/json,  '{"word":',              400,    malformed-json
                    POST,     /api/broken,     application/json,  '["word"]',              400,    malformed-json
                    POST,     /api/broken,     application/json,  '{"day":"31.02.2026"}',  400,    malformed-json
                    POST,     /api/broken,     application/json,  '{"day":{"a":1}}',       400,    malformed-json
                    """)
    void theApiAnswersWithProblems(
            String method, String path, String type, String body, int status, String code) {
        var request = given();
        if (type != null) {
            request.header("Content-Type", type).body(body);
        }

        request.request(method, path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/errors/" + code))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")));
    }

    @Test
    void aProblemNamesTheFaultyValues() {
        given().contentType(ContentType.JSON)
                .body("{\"word\":\"unprocessable\"}")
                .post("/api/broken")
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/errors/broken"))
                .body("errors.pointer", contains("/word"))
                .body("errors.code", contains("bad-word"));
    }

    @Test
    void anUnexpectedErrorOfTheApiTellsOnlyItsReference() {
        given().contentType(ContentType.JSON)
                .body("{\"word\":\"" + SECRET + "\"}")
                .post("/api/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("/errors/unexpected"))
                .body("reference", matchesPattern("[A-Z2-9]{8}"))
                .body(not(containsString(SECRET)));
    }

    @Test
    void theLogHoldsTheReferenceAndNothingThatWasTyped() {
        try (var log = RecordedLog.start()) {
            var answer =
                    given().header("User-Agent", SECRET + "-agent")
                            .queryParam("q", SECRET + "-query")
                            .formParam("word", SECRET)
                            .post("/en/broken")
                            .then()
                            .statusCode(500)
                            .extract()
                            .asString();

            var reference = answer.replaceAll("(?s).*code: ([A-Z2-9]{8}).*", "$1");
            assertThat(log.text())
                    .contains(
                            "Unexpected failure " + reference + ": java.lang.IllegalStateException")
                    .contains("at org.safar.web.BrokenPage.quote")
                    .contains("Caused by: java.lang.RuntimeException")
                    .doesNotContain(SECRET)
                    .doesNotContain("bad word")
                    .doesNotContain("127.0.0.1");
        }
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void nothingElseLogsABody(String type, String body, String path) {
        try (var log = RecordedLog.start()) {
            given().header("Content-Type", type).body(body).post(path);

            assertThat(log.text()).doesNotContain(SECRET);
        }
    }

    static List<Arguments> badBodies() {
        return List.of(
                Arguments.of("application/json", "{\"word\":\"" + SECRET + "\"", "/api/broken"),
                Arguments.of("application/json", "{\"day\":\"" + SECRET + "\"}", "/api/broken"),
                Arguments.of("application/json", "{\"" + SECRET + "\":1}", "/api/broken"),
                Arguments.of("application/json", "{\"word\":\"" + SECRET + "\"}", "/api/broken"),
                Arguments.of(
                        "application/x-www-form-urlencoded", "word=%zz" + SECRET, "/en/broken"),
                Arguments.of(
                        "application/x-www-form-urlencoded",
                        "word=" + SECRET.repeat(1000),
                        "/en/broken"),
                Arguments.of("text/" + SECRET, SECRET, "/en/broken"),
                Arguments.of("application/x-www-form-urlencoded", SECRET, "/en/" + SECRET));
    }

    private static Response get(String path, int status) {
        return given().get(path).then().statusCode(status).extract().response();
    }
}
