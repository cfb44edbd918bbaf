package org.safar.registry.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.Register;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// Staff add an agency of which a source only tells that the firm is registered.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
class RegisteredOnlyTest {

    private static final String NEW = "/en/staff/agencies/new";
    private static final String NOT_FOR_IT =
            "This is about an event. Leave it empty, or choose what happened.";

    @Inject Proposals proposals;
    @Inject Register register;

    private static Map<String, String> firm(String name, String number) {
        return new HashMap<>(
                Map.ofEntries(
                        Map.entry("name", name),
                        Map.entry("other-names", name + " plus"),
                        Map.entry("country", "UZ"),
                        Map.entry("number", number),
                        Map.entry("kind", "registered-only"),
                        Map.entry("source-title", "The list of firms"),
                        Map.entry("source-url", "https://example.org/firms"),
                        Map.entry("source-date-day", "4"),
                        Map.entry("source-date-month", "10"),
                        Map.entry("source-date-year", "2026"),
                        Map.entry("checked-on-day", "20.11.2026"),
                        Map.entry("confidence", "high")));
    }

    private static Response send(String path, Map<String, String> fields) {
        var form =
                StaffForms.opened(path, path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach(form::formParam);
        return form.post(path);
    }

    @Test
    void itIsPublicAtOnceWithItsSourceAndNobodyElseIsAsked() {
        var before = register.last();

        var answer = send(NEW, firm("Samo firma", "305000001"));

        assertThat(answer.header("Location"))
                .isEqualTo("/en/staff/agencies/uz-samo-firma?done=published");
        assertThat(proposals.waitingFor("uz-samo-firma")).isEmpty();
        assertThat(register.last()).isEqualTo(before);
        var page = Jsoup.parse(given().get("/en/agencies/uz-samo-firma").asString());
        assertThat(page.select("main").text())
                .contains("Registered as a firm, no licence known")
                .contains("A source says that this firm is registered.")
                .contains("Reported: 4 October 2026")
                .contains("We looked at the source: 20 November 2026");
        assertThat(page.select("a[href=https://example.org/firms]").text())
                .isEqualTo("The list of firms");
        assertThat(page.select("ol.reports")).isEmpty();
    }

    @Test
    void programsSeeItsStatusAndItsSource() {
        send(NEW, firm("Orom firma", "305000002"));

        given().get("/api/v1/agencies/uz-orom-firma")
                .then()
                .body("status", is("registered-only"))
                .body("lastCheckedOn", is("2026-11-20"))
                .body("registration.url", is("https://example.org/firms"))
                .body("registration.date", is("2026-10-04"))
                .body("events", empty());
        given().get("/api/v1/agencies/uz-orom-firma/status?on=2026-11-23")
                .then()
                .body("status", is("registered-only"));
        given().get("/api/v1/agencies?status=registered-only")
                .then()
                .body("items.id", hasItem("uz-orom-firma"));
        given().get("/api/v1/agencies/kg-ramai").then().body("registration", nullValue());
    }

    @Test
    void theExportOfEventsHasNoRowForIt() {
        send(NEW, firm("Export firma", "305000003"));

        given().get("/api/v1/agencies/export.csv")
                .then()
                .body(containsString("kg-ramai"))
                .body(not(containsString("uz-export-firma")));
        given().get("/api/v1/agencies/export.json")
                .then()
                .body(not(containsString("uz-export-firma")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/poster", "/changes.atom", "/report"})
    void theOtherPagesOfAnAgencyWorkForItToo(String page) {
        send(NEW, firm("Bino firma", "305000004"));

        given().get("/en/agencies/uz-bino-firma" + page).then().statusCode(200);
    }

    @Test
    void aReceiptNamesAnEventSoThatThereIsNoneAndNoneIsOffered() {
        send(NEW, firm("Nur firma", "305000011"));
        var receipt = "/en/agencies/uz-nur-firma/receipt";

        given().get(receipt).then().statusCode(404);
        given().get(receipt + ".pdf").then().statusCode(404);
        given().get("/en/agencies/uz-nur-firma")
                .then()
                .statusCode(200)
                .body(not(containsString(receipt)));
        given().get("/en/agencies/kg-ramai").then().body(containsString("kg-ramai/receipt"));
    }

    @Test
    void whoEnteredItIsToldToColleaguesOnly() {
        send(NEW, firm("Kim firma", "305000005"));

        given().get("/en/staff/agencies/uz-kim-firma")
                .then()
                .statusCode(200)
                .body(containsString("The list of firms"))
                .body(containsString("Entered by: aliya"));
        given().get("/en/agencies/uz-kim-firma").then().body(not(containsString("aliya")));
    }

    @Test
    void aSourceThatNobodyLookedAtForLongIsOnTheDesk() {
        var fields = firm("Eski firma", "305000006");
        fields.put("checked-on-day", "1.2.2026");
        send(NEW, fields);
        send(NEW, firm("Yangi firma", "305000007"));

        given().get("/en/staff/register/unchecked/export.csv")
                .then()
                .body(containsString("Eski firma"))
                .body(not(containsString("Yangi firma")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number||number|Fill this in.|the number makes it a registered firm",
                "source-title||source-title|Fill this in.|every number carries its source",
                "source-url|http://example.org|source-url|Write an address that begins with"
                        + " “https://”|people must be able to look",
                "checked-on-day||checked-on|Fill this in.|the day somebody looked",
                "from-day|2026|from|" + NOT_FOR_IT + "|there is no place to keep it",
                "licence-number|7|licence-number|" + NOT_FOR_IT + "|a licence is an event",
                "destinations|KR|destinations|" + NOT_FOR_IT + "|countries belong to a licence",
                "note|seen|note|" + NOT_FOR_IT + "|nothing typed gets lost",
            })
    void whatIsMissingOrTooMuchIsSaidBesideItsField(
            String field, String value, String errorField, String sentence, String why) {
        var fields = firm("Xato firma", "305000008");
        fields.put(field, value == null ? "" : value);

        var answer = send(NEW, fields);

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#" + errorField + "-error").text()).as(why).isEqualTo(sentence);
        assertThat(page.select("#kind option[selected]").attr("value"))
                .isEqualTo("registered-only");
        assertThat(register.find("uz-xato-firma")).isEmpty();
    }

    @Test
    void aKnownAgencyIsNotOfferedTheAnswerThatNothingHappened() {
        var kinds =
                Jsoup.parse(given().get("/en/staff/agencies/kg-ramai/events/new").asString())
                        .select("#kind option");
        var ofNew = Jsoup.parse(given().get(NEW).asString()).select("#kind option");

        assertThat(kinds).extracting(Element::val).doesNotContain("registered-only");
        assertThat(ofNew).extracting(Element::val).contains("registered-only", "granted");
    }

    @Test
    void theSameFirmTwiceIsToldAndStoredOnce() {
        send(NEW, firm("Ikki firma", "305000009"));

        var second = send(NEW, firm("Ikki firma", "305000009"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString()).contains("An agency with this number is in the register");
        assertThat(register.find("uz-ikki-firma-2")).isEmpty();
    }

    @Test
    void programsAddAgenciesLikeThePage() {
        var source =
                Map.of(
                        "title", "The list of firms",
                        "url", "https://example.org/firms",
                        "date", "2026-10",
                        "checkedOn", "2026-11-20");
        var agency =
                Map.of(
                        "name", "Dastur firma",
                        "otherNames", List.of("Дастур фирма"),
                        "country", "UZ",
                        "registrationNumber", "305 000 010",
                        "event", Map.of("kind", "registered-only", "source", source));

        add(agency)
                .then()
                .statusCode(200)
                .body("status", is("published"))
                .body("agency", is("uz-dastur-firma"))
                .body("event", nullValue());

        given().get("/api/v1/agencies/uz-dastur-firma")
                .then()
                .body("status", is("registered-only"))
                .body("registration.date", is("2026-10"))
                .body("otherNames", hasItem("Дастур фирма"));
        add(agency).then().statusCode(422).body("errors.code", hasItem("number-known"));
    }

    @Test
    void programsAddAgenciesWithAnEventToo() {
        var event =
                Map.of(
                        "kind", "suspended",
                        "source",
                                Map.of(
                                        "title", "A newspaper",
                                        "url", "https://example.org/news",
                                        "checkedOn", "2026-11-20"),
                        "confidence", "high");

        add(Map.of("name", "Sinov firma", "event", event))
                .then()
                .statusCode(200)
                .body("status", is("waiting"))
                .body("agency", is("agency-sinov-firma"));

        assertThat(proposals.waitingFor("agency-sinov-firma")).hasSize(1);
    }

    @Test
    void programsAreToldWhatIsWrongWithAnAgency() {
        add(Map.of("event", Map.of("kind", "registered-only", "licenceNumber", "7")))
                .then()
                .statusCode(422)
                .body("type", is("/errors/invalid-agency"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/registrationNumber",
                                "/event/licenceNumber",
                                "/event/source/title",
                                "/event/source/url",
                                "/event/source/checkedOn"));
        add("null").then().statusCode(400);
    }

    private static Response add(Object agency) {
        return given().contentType("application/json").body(agency).post("/api/v1/staff/agencies");
    }
}
