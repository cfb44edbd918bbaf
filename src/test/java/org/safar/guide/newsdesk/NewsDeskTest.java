package org.safar.guide.newsdesk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.RevisionState;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// News from the form to the reader, as an editor's browser does it without scripts.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class NewsDeskTest {

    private static final String NEW = "/en/staff/news/new";

    @Inject ContentHistory history;
    @Inject Editing editing;
    @Inject Libraries libraries;

    @Test
    void newsWaitForASecondPersonAndAreThenMissingInTheOtherLanguages() {
        var fields = MadeNews.fields();
        fields.put("title", "Made for readers");

        assertThat(send(fields).getHeader("Location")).isEqualTo("/en/staff/news?saved=yes");

        assertThat(item("Made for readers").text())
                .contains("English waiting", "Тоҷикӣ missing", "From 1 December 2026.");
        given().get("/en/news/made-for-readers").then().statusCode(404);

        publish("made-for-readers");

        assertThat(item("Made for readers").text()).contains("English published", "Тоҷикӣ missing");
        assertThat(item("Made for readers").select("a").last().attr("href"))
                .isEqualTo("/en/staff/texts/news/made-for-readers/kk");
        assertThat(given().get("/en/news/made-for-readers").asString())
                .contains("First paragraph.");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        var fields = MadeNews.fields();
        fields.put("title", "");
        fields.put("body", "<script>alert(1)</script>");

        var answer = send(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert] a[href=#title]").text()).isEqualTo("Fill this in.");
        assertThat(page.select("textarea#body").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("input[value=KZ]").hasAttr("checked")).isTrue();
        assertThat(page.select("#ends-on-day").val()).isEqualTo("31.12.2026");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void anotherLanguageOfTheFormKeepsWhatWasTyped() {
        var fields = MadeNews.fields();
        fields.put("go", "stay-here");

        var page = Jsoup.parse(send(fields).asString());

        assertThat(page.select("#title").val()).isEqualTo(fields.get("title"));
        assertThat(page.select("[role=alert]")).isEmpty();
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorSeesWhatIsMissingAndWritesNoNews() {
        var page = page();

        assertThat(page.select("main h2")).isNotEmpty();
        assertThat(page.select("a[href$=/new]")).isEmpty();
        given().get(NEW).then().statusCode(403);
    }

    private static Response send(Map<String, String> fields) {
        return StaffForms.opened(NEW).filled().formParams(fields).post(NEW);
    }

    private static Document page() {
        return Jsoup.parse(
                given().get("/en/staff/news").then().statusCode(200).extract().asString());
    }

    private static Element item(String title) {
        return page().select(".compared > li").stream()
                .filter(item -> item.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void publish(String document) {
        var revision = history.newest(document, Language.EN).orElseThrow();
        assertThat(revision.state()).isEqualTo(RevisionState.IN_REVIEW);
        editing.publish(
                revision.id(),
                null,
                new Person("erlan", Set.of(StaffRole.EDITOR), Set.of()),
                new Actor("erlan", "erlan", StaffRole.EDITOR_WORD));
        libraries.refresh();
    }
}
