package org.safar.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.SafeCell;

@QuarkusTest
class AgencyApiTest {

    private static final String AGENCIES = "/api/v1/agencies";
    private static final int REPORTED = 34;
    private static final int FIRMS = 26;

    @Test
    void anItemHasTheFieldsOfTheContract() {
        get("?q=0010")
                .body("total", is(1))
                .body("next", nullValue())
                .body("items[0].id", is("uz-korean-migrations"))
                .body("items[0].name", is("“Korean and migrations” xususiy bandlik agentligi MChJ"))
                .body("items[0].otherNames", hasSize(0))
                .body("items[0].country", is("UZ"))
                .body("items[0].registrationNumber", nullValue())
                .body("items[0].status", is("unknown"))
                .body("items[0].statusSince", nullValue())
                .body("items[0].destinations", contains("KR"))
                .body("items[0].lastCheckedOn", is("2026-11-23"))
                .body("items[0].url", is("/en/agencies/uz-korean-migrations"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/searches.csv", numLinesToSkip = 1)
    void aSearchFindsTheAgencyFirst(String typed, @Nullable String first, @Nullable String why) {
        var ids =
                given().queryParam("q", typed)
                        .get(AGENCIES)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id");

        assertThat(ids.isEmpty() ? null : ids.getFirst()).as(why).isEqualTo(first);
    }

    @Test
    void aListGoesOnBehindItsCursorWithoutGapsAndDoubles() {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = get("?limit=7&cursor=" + cursor).body("total", is(FIRMS)).extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        }

        assertThat(ids).hasSize(FIRMS).doesNotHaveDuplicates();
    }

    @Test
    void aSearchGoesOnBehindItsCursorToo() {
        var all = get("?q=travel").extract().<List<String>>path("items.id");
        var first = get("?q=travel&limit=2").extract();
        var second = get("?q=travel&limit=2&cursor=" + first.path("next")).extract();

        assertThat(all).hasSizeGreaterThan(3);
        assertThat(first.<List<String>>path("items.id")).isEqualTo(all.subList(0, 2));
        assertThat(second.<List<String>>path("items.id")).isEqualTo(all.subList(2, 4));
    }

    @Test
    void aListIsNarrowedByCountryDestinationAndStatus() {
        get("?country=KG").body("total", is(9)).body("items.country", everyItem(is("KG")));
        get("?destination=DE")
                .body("items.id", containsInAnyOrder("kg-skill-way", "kg-aslan-jobagentur"));
        get("?country=KG&destination=TR&status=licensed").body("total", is(7));
        get("?status=unknown&limit=3").body("items", hasSize(3)).body("next", notNullValue());
        get("?status=revoked").body("total", is(0)).body("items", hasSize(0));
    }

    @Test
    void oneAgencyHasItsLicencesAndEvents() {
        get("/kg-ramai")
                .body("id", is("kg-ramai"))
                .body("status", is("licensed"))
                .body("statusSince", is("2026-01"))
                .body("licences", hasSize(1))
                .body("licences[0].destination", is("TR"))
                .body("licences[0].status", is("licensed"))
                .body("licences[0].until", nullValue())
                .body("events.id", contains("kg-ramai-1", "kg-ramai-2"))
                .body("events.kind", contains("suspended", "restored"))
                .body("events[0].effectiveFrom", is("2026-01-12"))
                .body("events[0].effectiveTo", is("2026-01"))
                .body("events[0].destinations", contains("TR"))
                .body("events[0].source.url", is("https://www.azattyk.org/a/33646675.html"))
                .body("events[0].source.date", is("2026-01-13"))
                .body("events[0].recordedAt", notNullValue())
                .body("events[0].supersedes", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "kg-ramai, 2026-01-12, TR, suspended, 2026-01-12, 2026-01, kg-ramai-1",
        "kg-ramai, 2026-01-20, TR, unknown, , , kg-ramai-1",
        "kg-ramai, 2026-11-23, TR, licensed, 2026-01, , kg-ramai-2",
        "kg-ramai, 2026-11-23, PL, unknown, , , ",
        "kg-kamelott, 2026-11-23, TR, licensed, 2026-02-20, , kg-kamelott-1",
        "uz-full-employment, 2021-03-01, , revoked, 2021-01-25, , uz-full-employment-1",
        "uz-full-employment, 2026-11-23, , unknown, , , uz-full-employment-1",
        "uz-good-work, 2020-06-01, , unknown, , , uz-good-work-1",
        "gb-concordia, 2024-06-01, GB, licensed, , , gb-concordia-1",
        "sk-monto, 2024-02-01, SK, unlicensed, 2024-01-26, , sk-monto-1",
    })
    void aStatusIsThatOfTheDay(
            String id,
            String on,
            @Nullable String destination,
            String status,
            @Nullable String since,
            @Nullable String until,
            @Nullable String event) {
        var question = destination == null ? "" : "&destination=" + destination;

        get("/" + id + "/status?on=" + on + question)
                .body("status", is(status))
                .body("since", equalTo(since))
                .body("until", equalTo(until))
                .body("event?.id", equalTo(event))
                .body("asOf", is(on));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=ramai",
                "/kg-ramai",
                "/kg-ramai/status",
                "/changes",
                "/export.csv",
                "/export.json"
            })
    void anAnswerThatDidNotChangeIsNotSentAgain(String path) {
        var tag =
                given().get(AGENCIES + path)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "public, max-age=0, must-revalidate")
                        .extract()
                        .header("ETag");

        var again = given().header("If-None-Match", tag).get(AGENCIES + path);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?country=XX, /country, unknown-country",
        "?destination=Turkey, /destination, unknown-country",
        "?status=good, /status, unknown-status",
        "?limit=0, /limit, limit-out-of-range",
        "?limit=101, /limit, limit-out-of-range",
        "?limit=many, /limit, limit-out-of-range",
        "?cursor=!, /cursor, bad-cursor",
        "?cursor=MAoACmE, /cursor, bad-cursor",
        "/kg-ramai/status?on=12.01.2026, /on, not-a-date",
        "/kg-ramai/status?on=1900-01-01, /on, date-out-of-range",
        "/changes?since=yesterday, /since, bad-cursor",
    })
    void aWrongQuestionIsNamed(String path, String pointer, String code) {
        given().get(AGENCIES + path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-agency", "/no-such-agency/status", "/%00", "/%F0%9F%A4%96"})
    void anUnknownAgencyIsNotFound(String path) {
        given().get(AGENCIES + path).then().statusCode(404).body("type", is("/errors/not-found"));
    }

    @Test
    void theFeedHasEveryEventOnceOldestFirst() {
        var ids = new ArrayList<String>();
        var cursor = "";
        List<String> part;
        do {
            var feed = get("/changes?limit=10&since=" + cursor).extract();
            part = feed.path("items.id");
            ids.addAll(part);
            cursor = feed.path("next");
        } while (!part.isEmpty());

        assertThat(ids).hasSize(REPORTED).doesNotHaveDuplicates().startsWith("kg-kamelott-1");
        assertThat(cursor).isEqualTo(String.valueOf(REPORTED));
    }

    @Test
    void theTableHasOneRowForEachEvent() throws Exception {
        var response = given().get(AGENCIES + "/export.csv").then().statusCode(200).extract();

        try (var csv = CsvReader.builder().ofNamedCsvRecord(response.asString())) {
            var rows = csv.stream().toList();
            assertThat(rows).hasSize(REPORTED);
            assertThat(rows.getFirst().getField("name")).isEqualTo("Камелотт");
            assertThat(rows.getLast().getField("hash")).isEqualTo(response.header("Register-Head"));
        }
        assertThat(response.contentType()).isEqualTo("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+7, '''+7'", "-5, '''-5'", "@x, '''@x'", "a=b, a=b", "'', ''"})
    void noCellIsAFormula(String cell, String written) {
        assertThat(SafeCell.of(cell)).isEqualTo(written);
    }

    @Test
    void theExportProvesItself() throws Exception {
        var export = given().get(AGENCIES + "/export.json").then().statusCode(200).extract();
        var output = new ByteArrayOutputStream();

        var code =
                VerifyRegister.verify(
                        new ObjectMapper().readTree(export.asString()), new PrintStream(output));

        assertThat(output.toString())
                .contains("34 events")
                .contains(export.header("Register-Head"));
        assertThat(code).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.csv", "/export.json"})
    void anExportSaysWhatMayBeDoneWithIt(String path) {
        given().get(AGENCIES + path)
                .then()
                .header(
                        "Link",
                        is("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\""));
    }

    @Test
    void aForgedExportBetraysItself() throws Exception {
        var export = get("/export.json").extract().asString();
        var forged = export.replaceFirst("\"kind\":\"suspended\"", "\"kind\":\"restored\"");
        var output = new ByteArrayOutputStream();

        var code =
                VerifyRegister.verify(new ObjectMapper().readTree(forged), new PrintStream(output));

        assertThat(output.toString())
                .isEqualTo("The register is broken: position 6 was changed.\n");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void theDescriptionKnowsEveryPath() {
        var paths =
                given().accept("application/json")
                        .get("/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Map<String, Object>>path("paths");

        assertThat(paths.keySet())
                .contains(
                        AGENCIES,
                        AGENCIES + "/{id}",
                        AGENCIES + "/{id}/status",
                        AGENCIES + "/changes",
                        AGENCIES + "/export.csv",
                        AGENCIES + "/export.json");
    }

    private static ValidatableResponse get(String path) {
        return given().get(AGENCIES + path).then().statusCode(200);
    }
}
