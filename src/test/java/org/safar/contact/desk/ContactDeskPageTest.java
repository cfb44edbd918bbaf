package org.safar.contact.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.SecondPerson;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// Contacts at the desk over HTTP, up to what readers see.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class ContactDeskPageTest {

    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Inject SecondPerson erlan;

    private static String desk(String id) {
        return "/en/staff/contacts/" + id;
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    /// The form as it was opened, with some fields typed anew.
    private static Response send(Document opened, String path, Map<String, String> typed) {
        var form =
                StaffForms.opened(path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var field : ((FormElement) opened.select("form#contact").first()).formData()) {
            if (!typed.containsKey(field.key()) && !field.key().equals("form-token")) {
                form.formParam(field.key(), field.value());
            }
        }
        typed.forEach(form::formParam);
        return form.post(path);
    }

    private static Response send(String id, Map<String, String> typed) {
        return send(page(desk(id)), desk(id), typed);
    }

    private static Response press(String id, String deed) {
        return StaffForms.opened(desk(id), desk(id) + "/" + deed).post();
    }

    private static ValidatableResponse found(String id, String query) {
        return given().get("/api/v1/en/contacts?" + query).then();
    }

    @Test
    void aNewNumberWaitsForASecondPersonAndThenEverybodySeesIt() {
        var sent = send("kz-korgau", Map.of("phones", "+7 717 212-34-56", "languages", "ru kk"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo(desk("kz-korgau") + "?done=waiting");
        given().get(desk("kz-korgau"))
                .then()
                .body(containsString("A change waits for a second person"));
        given().get("/en/contacts/kz-korgau").then().body(not(containsString("tel:+77172123456")));

        erlan.agrees("kz-korgau");

        given().get("/ru/contacts/kz-korgau")
                .then()
                .body(containsString("tel:+77172123456"))
                .body(not(containsString("устар")));
        found("kz-korgau", "country=KZ&region=KZ-71&speaks=kk")
                .body("items.id", hasItem("kz-korgau"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/contact/forms.csv", useHeadersInDisplayName = true)
    void aWrongFieldIsNamedAndNothingTypedIsLost(
            String field, String typed, String focus, String sentence, String why) {
        var words = typed == null ? "" : typed.equals("TOO LONG") ? "long ".repeat(20) : typed;
        var changed = new LinkedHashMap<String, String>();
        changed.put("city", "A town that was typed");
        if (field.endsWith("-day")) {
            changed.put(field.replace("-day", "-month"), "");
            changed.put(field.replace("-day", "-year"), "");
        }
        changed.put(field, words);

        var answer = send("cz-lastrada", changed);

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".faults a[href=#" + focus + "]").text()).contains(sentence);
        assertThat(page.select("#" + focus)).hasSize(1);
        assertThat(page.select("#city").val()).isEqualTo("A town that was typed");
        if (!List.of("verification", "region").contains(field)) {
            assertThat(page.select("#" + focus).val().strip()).isEqualTo(words.strip());
        }
    }

    @Test
    void withoutAnyKindItIsRefused() {
        var opened = page(desk("cz-lastrada"));
        opened.select("input[name=kinds]").forEach(box -> box.removeAttr("checked"));

        var answer = send(opened, desk("cz-lastrada"), Map.of());

        assertThat(Jsoup.parse(answer.asString()).select(".faults a[href=#kinds]").text())
                .isEqualTo("Choose at least one.");
    }

    @Test
    void anotherLanguageOfThePageLosesNothingThatWasTyped() {
        var opened = page(desk("kz-kibhr"));

        var answer =
                send(
                        opened,
                        "/ru/staff/contacts/kz-kibhr",
                        Map.of("go", "stay-here", "city", "Шу"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).select("#city").val()).isEqualTo("Шу");
    }

    static Stream<String> fields() {
        return Stream.of(ContactField.values())
                .filter(field -> !List.of("kinds", "region", "whoever").contains(field.id()))
                .map(ContactField::focus);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void nothingThatIsTypedRuns(String field) {
        // The day makes it wrong, so that everything is shown again.
        var answer = send("kz-kibhr", Map.of("review-due-month", "x", field, XSS));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("main script, main img, main [onerror]")).isEmpty();
        if (!field.equals("verification")) {
            assertThat(page.select("#" + field).val()).startsWith("<script>");
        }
    }

    @Test
    void nothingThatIsPublishedRunsAtTheDesk() {
        send(
                "kz-sana-sezim",
                Map.of("title", XSS, "summary", XSS, "local-name", XSS, "body", XSS, "city", XSS));
        erlan.agrees("kz-sana-sezim");

        for (var address :
                List.of(
                        desk("kz-sana-sezim"),
                        desk("kz-sana-sezim") + "/archive",
                        "/en/staff/contacts")) {
            assertThat(page(address).select("main script, main img, main [onerror]")).isEmpty();
        }
    }

    @Test
    void rungTodayIsSeenAtOnceAndCanBeTakenBack() {
        var before = page("/en/contacts/kz-104").select("main").text();

        assertThat(press("kz-104", "calls/answered").header("Location"))
                .isEqualTo(desk("kz-104") + "?done=rung");

        given().get("/en/contacts/kz-104")
                .then()
                .body(containsString("23 November 2026"))
                .body(containsString("dilnoza"));
        found("kz-104", "country=KZ&need=danger")
                .body("items.find { it.id == 'kz-104' }.verified", equalTo("rung"))
                .body("items.find { it.id == 'kz-104' }.verifiedBy", equalTo("dilnoza"))
                .body("items.find { it.id == 'kz-104' }.reviewDue", equalTo("2027-05-23"));
        var desk = page(desk("kz-104"));
        assertThat(desk.select("form[action$=/answered]")).as("once is enough").isEmpty();
        assertThat(desk.select("main").text()).contains("23 November 2026: rung. Who: dilnoza");

        press("kz-104", "calls/undone");

        assertThat(page("/en/contacts/kz-104").select("main").text()).isEqualTo(before);
        assertThat(page(desk("kz-104")).select("form[action$=/undone]")).isEmpty();
        assertThat(page(desk("kz-104")).select("main").text()).contains("taken back. Who: dilnoza");
    }

    @Test
    void whoPressesTwiceHasRungOnce() {
        press("kz-103", "calls/answered");
        var once = page(desk("kz-103")).select("#main .reports li").size();

        press("kz-103", "calls/answered");

        assertThat(page(desk("kz-103")).select("#main .reports li")).hasSize(once);
    }

    @Test
    void nobodySaysRungOverAChangeThatWaits() {
        send("kz-101", Map.of("city", "Astana"));

        var answer = press("kz-101", "calls/answered");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("A change waits for a second person");
        assertThat(page(desk("kz-101")).select("form[action$=/answered]")).isEmpty();
        found("kz-101", "country=KZ&need=danger")
                .body("items.find { it.id == 'kz-101' }.verifiedBy", nullValue());
    }

    @Test
    void whatHasNoNumberCannotBeRung() {
        assertThat(page(desk("kz-uz-embassy")).select("form[action$=/answered]")).isEmpty();

        assertThat(press("kz-uz-embassy", "calls/answered").statusCode()).isEqualTo(409);
    }

    @Test
    void whenNobodyAnswersOnlyTheDeskKnows() {
        var before = given().get("/en/contacts/kr-1345").asString();

        assertThat(press("kr-1345", "calls/unanswered").header("Location"))
                .endsWith("?done=unanswered");

        assertThat(page(desk("kr-1345")).select("main").text())
                .contains("23 November 2026: nobody answered. Who: dilnoza");
        assertThat(given().get("/en/contacts/kr-1345").asString()).isEqualTo(before);
    }

    @Test
    void beforeAContactIsPutAwayItSaysWhoSendsPeopleThere() {
        var asked = page(desk("kz-qadir") + "/archive");
        var users = asked.select("main ul a").eachAttr("href");
        assertThat(users).isNotEmpty();
        assertThat(asked.select("main").text()).contains("These texts still send people there");

        var form = StaffForms.opened(desk("kz-qadir") + "/archive");
        assertThat(form.post().header("Location")).isEqualTo(desk("kz-qadir") + "?done=archived");

        given().get("/en/contacts/kz-qadir").then().statusCode(404);
        var gone = page(desk("kz-qadir") + "?done=archived");
        assertThat(gone.select("main ul a").eachAttr("href")).containsAll(users);
        assertThat(gone.select("form#contact")).isEmpty();
        given().get("/en/staff/contacts?show=archived")
                .then()
                .body(containsString(desk("kz-qadir")));
        given().get("/en/staff/contacts").then().body(not(containsString(desk("kz-qadir") + "\"")));
    }

    @Test
    void whoeverBeganEarlierSeesWhatDiffersAndKeepsTheirWords() {
        var seen = page(desk("kz-102"));
        send("kz-102", Map.of("city", "Almaty"));

        var answer = send(seen, desk("kz-102"), Map.of("city", "Astana"));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("Somebody else saved");
        assertThat(page.select("#city").val()).isEqualTo("Astana");
        assertThat(page.select("#city-error").text()).isEqualTo("Saved now: Almaty");

        var again = send(page, desk("kz-102"), Map.of());
        assertThat(again.statusCode()).as("their words take its place").isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource(Show.class)
    void eachListSaysHowManyThereAre(Show show) {
        var page = page("/en/staff/contacts?show=" + show.word());
        var here = page.select("[aria-current=page]").text().replaceAll(".*: ", "");

        assertThat(page.select("a.agency")).hasSize(Integer.parseInt(here));
    }

    @Test
    void listsHoldWhatTheyAreAbout() {
        assertThat(page("/en/staff/contacts?show=no-number").select("main").html())
                .contains("kz-uz-embassy")
                .doesNotContain("contacts/kz-112\"");
        assertThat(page("/en/staff/contacts?show=due").select("a.agency")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/calls/answered", "/calls/undone", "/calls/unanswered", "/archive"})
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorReadsAndDoesNothing(String deed) {
        var page = page(desk("kz-112"));

        assertThat(page.select("main form")).isEmpty();
        given().contentType("application/x-www-form-urlencoded")
                .post(desk("kz-112") + deed)
                .then()
                .statusCode(403);
    }

    @Test
    void aTextThatIsNoContactIsMissing() {
        given().get(desk("household-work")).then().statusCode(404);
        given().get(desk("nowhere")).then().statusCode(404);
    }
}
