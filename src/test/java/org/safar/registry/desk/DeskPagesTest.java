package org.safar.registry.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.Actor;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencySearch;
import org.safar.registry.Register;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// The desk over HTTP, with what it publishes for good.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
class DeskPagesTest {

    private static final Actor ALIYA = new Actor("aliya", "aliya", "registry-admin");
    private static final Actor DANA = new Actor("dana", "dana", "registry-admin");
    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Inject Proposals proposals;
    @Inject Register register;

    private static Map<String, String> suspension(String reason) {
        return Map.ofEntries(
                Map.entry("kind", "suspended"),
                Map.entry("from-day", "20"),
                Map.entry("from-month", "11"),
                Map.entry("from-year", "2026"),
                Map.entry("destinations", "TR"),
                Map.entry("reason", reason),
                Map.entry("source-title", "A newspaper"),
                Map.entry("source-url", "https://example.org/news"),
                Map.entry("source-date-year", "2026"),
                Map.entry("checked-on-day", "23.11.2026"),
                Map.entry("confidence", "high"));
    }

    private static Response send(String path, Map<String, String> fields) {
        return send(path, path, fields);
    }

    private static Response send(String page, String action, Map<String, String> fields) {
        RequestSpecification form =
                StaffForms.opened(page, action)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach(form::formParam);
        return form.post(action);
    }

    @Test
    void aHarmfulEventWaitsAndAGoodOneIsPublicAtOnce() {
        var path = "/en/staff/agencies/kg-kamelott/events/new";

        var harmful = send(path, suspension("it waits"));
        var good = new java.util.HashMap<>(suspension("it is public"));
        good.put("kind", "renewed");
        var harmless = send(path, good);

        assertThat(harmful.statusCode()).isEqualTo(303);
        assertThat(harmful.header("Location"))
                .isEqualTo("/en/staff/agencies/kg-kamelott?done=waiting");
        assertThat(harmless.header("Location"))
                .isEqualTo("/en/staff/agencies/kg-kamelott?done=published");
        given().get("/en/agencies/kg-kamelott")
                .then()
                .body(containsString("it is public"))
                .body(not(containsString("it waits")));
        given().get("/api/v1/agencies/kg-kamelott")
                .then()
                .body("events.reason", hasItem("it is public"))
                .body("events.reason", not(hasItem("it waits")));
    }

    @Test
    void whoSendsAFormTwiceEntersOneEvent() {
        var path = "/en/staff/agencies/kg-skill-way/events/new";

        send(path, suspension("sent twice"));
        var second = send(path, suspension("sent twice"));

        assertThat(second.header("Location")).endsWith("?done=known");
        assertThat(proposals.waitingFor("kg-skill-way")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "bek", roles = StaffRole.REGISTRY_REVIEWER_WORD)
    void whatIsConfirmedIsPublicInTheSameSecond() {
        var id = wait("desk-fast", "kg-ramai", "revoked");
        var before = System.nanoTime();

        var answer =
                send(
                        "/en/staff/proposals/" + id,
                        Map.of("go", "confirm", "words", "I called the office"));

        assertThat(answer.header("Location")).endsWith(id + "?done=confirmed");
        given().get("/api/v1/agencies/kg-ramai").then().body("events.id", hasItem("desk-fast"));
        given().get("/en/agencies/kg-ramai").then().body(containsString("Licence withdrawn"));
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        given().get("/en/staff/agencies/kg-ramai")
                .then()
                .body(containsString("Entered by: dana"))
                .body(containsString("Confirmed by: bek"));
    }

    @Test
    void ownProposalsAreShownAsWaitingForSomebodyElse() {
        var id =
                proposals
                        .record(
                                List.of(Reported.of("desk-own", "kg-ramai", "suspended")),
                                "Ramai",
                                ALIYA)
                        .proposal();

        var page = Jsoup.parse(given().get("/en/staff/proposals/" + id).asString());
        var answer = send("/en/staff/proposals/" + id, Map.of("go", "confirm", "words", ""));

        assertThat(page.text()).contains("Somebody else must confirm it.");
        assertThat(page.select("button[value=confirm]")).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("You entered this yourself.");
    }

    @Test
    void whoDeclinesWithoutAWordKeepsThePageAndIsTold() {
        var id = wait("desk-wordless", "kg-ramai", "suspended");

        var answer = send("/en/staff/proposals/" + id, Map.of("go", "decline", "words", " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Write why you decline.");
    }

    @Test
    void aProposalThatDoesNotExistIsAPageThatDoesNotExist() {
        given().get("/en/staff/proposals/999999").then().statusCode(404);
        given().get("/en/staff/proposals/x").then().statusCode(404);
        given().get("/en/staff/proposals/999999999999999999").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/event-faults.csv", useHeadersInDisplayName = true)
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost(
            String field, String value, String errorField, String sentence, String why) {
        var fields = new java.util.HashMap<>(suspension("kept as it was"));
        var typed = value == null ? "" : value.replace("LONG", "x".repeat(5_000));
        fields.put(field, typed);

        var answer = send("/en/staff/agencies/kg-ramai/events/new", fields);

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#" + errorField + "-error").text()).as(why).isEqualTo(sentence);
        assertThat(page.select("#reason").text()).isNotEmpty();
        if (!typed.isEmpty() && page.select("input#" + field).is("[inputmode]")) {
            assertThat(typed).startsWith(page.select("#" + field).val());
        }
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedAndChecksNothing() {
        var fields = new java.util.HashMap<>(suspension("typed in English"));
        fields.put("source-url", "");
        fields.put("go", "stay-here");

        var answer =
                send(
                        "/en/staff/agencies/kg-ramai/events/new",
                        "/ru/staff/agencies/kg-ramai/events/new",
                        fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("#reason").text()).isEqualTo("typed in English");
        assertThat(page.select("[aria-invalid]")).isEmpty();
    }

    @Test
    void nothingTypedBecomesMarkup() {
        var path = "/en/staff/agencies/new";
        var fields = new java.util.HashMap<>(suspension(XSS));
        fields.putAll(
                Map.of(
                        "kind",
                        "granted",
                        "name",
                        "Evil " + XSS,
                        "other-names",
                        XSS + "2",
                        "country",
                        "KG",
                        "number",
                        "0123456789",
                        "issuer",
                        XSS,
                        "licence-number",
                        XSS,
                        "source-title",
                        XSS,
                        "note",
                        XSS));

        var answer = send(path, fields);

        assertThat(answer.statusCode()).isEqualTo(303);
        var id = answer.header("Location").replaceAll(".*/([^?]*).*", "$1");
        for (var page : List.of("/en/agencies/" + id, "/en/staff/agencies/" + id, "/en/agencies")) {
            var shown = Jsoup.parse(given().get(page).asString());
            assertThat(shown.select("main script, main img")).as(page).isEmpty();
        }
        assertThat(register.find(id).orElseThrow().registrationNumber()).isEqualTo("0123456789");
        var again = send(path, fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("An agency with this number is in the register");
    }

    @Test
    void aLookAtTheSourceCountsOnThePageAndForPrograms() {
        send(
                "/en/staff/agencies/uz-full-employment",
                "/en/staff/agencies/uz-full-employment/checked",
                Map.of());

        given().get("/api/v1/agencies/uz-full-employment")
                .then()
                .body("lastCheckedOn", equalTo("2026-11-23"));
        given().get("/en/agencies/uz-full-employment")
                .then()
                .body(containsString("We looked at the source: 23 November 2026"));
    }

    @Test
    void ofTwoWhoEditOneAgencyTheSecondSeesTheDifferenceAndLosesNothing() {
        var path = "/en/staff/agencies/kg-prime-travel/profile";
        var first = profile("0", "Bishkek, 1 Chuy Avenue");
        var second = profile("0", "Osh, 7 Lenin Street");

        var saved = send(path, first);
        var overtaken = send(path, second);

        assertThat(saved.header("Location")).endsWith("?done=profile");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(overtaken.asString());
        assertThat(page.select("#address").val()).isEqualTo("Osh, 7 Lenin Street");
        assertThat(page.select("#address-error").text())
                .isEqualTo("Saved now: Bishkek, 1 Chuy Avenue");
        var again = send(path, profile(page.select("input[name=revision]").val(), "Osh"));
        assertThat(again.header("Location")).endsWith("?done=profile");
        given().get("/api/v1/agencies/kg-prime-travel")
                .then()
                .body("profile.address", equalTo("Osh"))
                .body("otherNames", hasItem("Прайм плюс"));
        given().get("/en/agencies?q=praim plius").then().body(containsString("Прайм Тревел"));
    }

    private static Map<String, String> profile(String revision, String address) {
        return Map.of(
                "revision", revision,
                "address", address,
                "phones", "+996 312 000000\n+996 312 000001",
                "names", "Прайм плюс",
                "source-title", "Its site",
                "source-url", "https://example.org/");
    }

    @Test
    void theWordsOfTheAgencyStandBesideTheEventInPublic() {
        var path = "/en/staff/agencies/kg-fly-job/replies/kg-fly-job-1";

        var answer =
                send(
                        path,
                        Map.of(
                                "words", "We paid everything back.\n" + XSS,
                                "written-on-day", "1.11.2026",
                                "source-title", "letter"));

        assertThat(answer.header("Location")).endsWith("?done=reply");
        var page = Jsoup.parse(given().get("/en/agencies/kg-fly-job").asString());
        assertThat(page.select("blockquote").text())
                .contains("What the agency says about this", "We paid everything back.");
        assertThat(page.select("main script, main img")).isEmpty();
        given().get("/api/v1/agencies/kg-fly-job")
                .then()
                .body("replies[0].event", equalTo("kg-fly-job-1"));
        given().get("/en/staff/agencies/kg-ramai/replies/kg-fly-job-1").then().statusCode(404);
    }

    @Test
    void everyListIsAFileWithoutFormulas() throws Exception {
        proposals.record(
                List.of(Reported.of("desk-formula", "kg-ramai", "suspended")),
                "=HYPERLINK(\"https://evil.example\")",
                DANA);

        var csv = given().get("/en/staff/proposals/export.csv").asString();
        var xlsx = given().get("/en/staff/proposals/export.xlsx").asByteArray();

        assertThat(csv).contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = book.getFirstSheet().openStream()) {
            var texts = rows.map(row -> row.getCellText(0)).toList();
            assertThat(texts.getFirst()).isEqualTo("About");
            assertThat(texts).contains("=HYPERLINK(\"https://evil.example\")");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies/export.csv?q=ramai",
                "agencies/kg-ramai/events.csv",
                "agencies/kg-ramai/events.xlsx",
                "register/lapsing/export.csv",
                "register/unchecked/export.csv",
                "register/duplicates/export.xlsx"
            })
    void theOtherListsAreFilesToo(String path) {
        given().get("/en/staff/" + path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", "no-store");
        given().get("/en/staff/" + path.replaceAll("csv|xlsx", "pdf")).then().statusCode(404);
    }

    @Test
    void twoAgenciesOfOneNameAreInTheListOfThoseThatMayBeTheSame() {
        var fields = new java.util.HashMap<>(suspension("twins"));
        fields.putAll(Map.of("kind", "granted", "name", "Twins Travel", "country", "KG"));
        send("/en/staff/agencies/new", fields);
        fields.put("name", "TWINS  TRAVEL");
        fields.put("reason", "twins again");
        send("/en/staff/agencies/new", fields);

        var list = given().get("/en/staff/register/duplicates/export.csv").asString();

        assertThat(list).contains("Twins Travel").contains("TWINS TRAVEL");
        assertThat(
                        register.search(
                                        new AgencySearch(
                                                "twins travel", null, null, null, null, 10))
                                .agencies())
                .extracting(AgencyRecord::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aLicenceThatEndsWithinThirtyDaysIsOnTheDesk() {
        var fields = new java.util.HashMap<>(suspension("soon over"));
        fields.putAll(
                Map.of(
                        "kind",
                        "granted",
                        "name",
                        "Soon Over",
                        "country",
                        "KG",
                        "to-day",
                        "15.12.2026"));
        send("/en/staff/agencies/new", fields);
        fields.putAll(Map.of("name", "Not So Soon", "to-day", "15.1.2027"));
        send("/en/staff/agencies/new", fields);

        given().get("/en/staff/register")
                .then()
                .body(containsString("Soon Over"))
                .body(containsString("15 December 2026"));
        assertThat(given().get("/en/staff/register/lapsing").asString())
                .doesNotContain("Not So Soon");
    }

    @Test
    void programsRecordAndDecideLikePages() {
        var event =
                Map.of(
                        "kind", "suspended",
                        "effectiveFrom", "2026-11",
                        "destinations", List.of("TR"),
                        "source",
                                Map.of(
                                        "title", "A newspaper",
                                        "url", "https://example.org/api",
                                        "date", "2026",
                                        "checkedOn", "2026-11-23"),
                        "confidence", "high");

        var proposal =
                given().contentType("application/json")
                        .body(event)
                        .post("/api/v1/staff/agencies/kg-kamelott/events")
                        .then()
                        .statusCode(200)
                        .body("status", is("waiting"))
                        .extract()
                        .path("proposal");

        given().get("/api/v1/staff/proposals")
                .then()
                .body("items.find { it.id == " + proposal + " }.isOwn", is(true))
                .body("next", nullValue());
        given().contentType("application/json")
                .body("{\"confirmed\": true}")
                .post("/api/v1/staff/proposals/" + proposal + "/decision")
                .then()
                .statusCode(409)
                .body("type", is("/errors/own-proposal"));
        given().contentType("application/json")
                .body("{\"confirmed\": true}")
                .post("/api/v1/staff/proposals/99999/decision")
                .then()
                .statusCode(409)
                .body("type", is("/errors/not-waiting"));
    }

    @Test
    void programsAreToldWhatIsWrongWithAnEvent() {
        given().contentType("application/json")
                .body(
                        "{\"kind\": \"corrected\", \"effectiveFrom\": \"2026-13\", \"destinations\":"
                                + " [\"XX\", null], \"source\": {\"url\": \"http://example.org\"}}")
                .post("/api/v1/staff/agencies/kg-ramai/events")
                .then()
                .statusCode(422)
                .body("type", is("/errors/invalid-event"))
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "/effectiveFrom",
                                "/destinations",
                                "/source/title",
                                "/source/url",
                                "/source/checkedOn",
                                "/confidence",
                                "/supersedes"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/staff/agencies/no-such/events")
                .then()
                .statusCode(404);
    }

    @Test
    void theStaffHomeCountsWhatOthersEntered() {
        wait("desk-count", "kg-ramai", "suspended");

        var page = Jsoup.parse(given().get("/en/staff").asString());

        assertThat(page.select("h2").text()).contains("Register of agencies");
        assertThat(Integer.parseInt(page.select(".waiting").first().text())).isPositive();
    }

    @Test
    void thePageOfTheChainSaysWhetherTheRegisterIsWhole() {
        var head = register.last().orElseThrow().hash();

        given().get("/en/staff/chain")
                .then()
                .statusCode(200)
                .body(containsString("The register is whole"))
                .body(containsString(head));
    }

    @Test
    @TestSecurity(user = "bek", roles = StaffRole.REGISTRY_REVIEWER_WORD)
    void aReviewerReadsAndChangesNothing() {
        var page = Jsoup.parse(given().get("/en/staff/agencies/kg-ramai").asString());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("a[href*=events/new], a[href*=replies]")).isEmpty();
        given().get("/en/staff/agencies/kg-ramai/profile").then().statusCode(403);
    }

    private long wait(String id, String agency, String kind) {
        return proposals.record(List.of(Reported.of(id, agency, kind)), agency, DANA).proposal();
    }

    @Test
    void theSearchFindsAgenciesAndGoesOn() {
        var first = Jsoup.parse(given().get("/en/staff/agencies").asString());
        var next = first.select("main a.secondary[href*=after]").attr("href");

        assertThat(first.select("a.agency")).hasSize(20);
        assertThat(Jsoup.parse(given().get(next).asString()).select("a.agency")).isNotEmpty();
        given().get("/en/staff/agencies?q=ramai").then().body(containsString("Рамай Саякат"));
        given().get("/api/v1/agencies?q=ramai").then().body("items", hasSize(1));
    }
}
