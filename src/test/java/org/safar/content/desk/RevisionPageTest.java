package org.safar.content.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.RevisionState;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// What becomes of a revision, over HTTP.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class RevisionPageTest {

    private static final Actor ADMIN = new Actor("admin", "admin", "editor");
    private static final Actor DILNOZA = new Actor("dilnoza", "dilnoza", "editor");

    @Inject MadeTexts made;
    @Inject ContentHistory history;
    @Inject Editing editing;
    @Inject Translators translators;

    @AfterEach
    void forgetLanguages() {
        translators.set("dilnoza", Set.of(), ADMIN);
    }

    @Test
    void whatASecondPersonPublishesIsSeenWithTheNextRequest() {
        var id = made.guide("Pay within 10 days.");
        var revision = waiting(id, "Pay within 30 days.", 2);
        var before = edition();

        var answer = act(revision, Map.of("go", "publish", "public-note", "It was 10 days."));

        assertThat(answer.header("Location")).endsWith(revision + "?done=published");
        given().get("/en/guides/" + id).then().body(containsString("30 days"));
        given().get("/api/v1/en/documents/" + id).then().body("bodyText", containsString("30"));
        given().get("/api/v1/bundles/en?since=" + before)
                .then()
                .body("changed.size()", equalTo(1))
                .body("changed[0].id", equalTo(id));
        assertThat(page(revision).text()).contains("It was 10 days.");
    }

    @Test
    void whoWroteItIsToldThatASecondPersonIsNeeded() {
        var id = made.guide("One.");
        var revision = made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Two."));
        var own = own(id, "Three.");

        var page = page(own);

        assertThat(page.text()).contains("A second person has to publish it.");
        assertThat(page.select("button[value=publish]")).isEmpty();
        var answer = act(own, Map.of("go", "publish"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("You have written this yourself.");
        assertThat(history.find(revision).orElseThrow().state()).isEqualTo(RevisionState.DRAFT);
    }

    @Test
    void aDeedThatIsOverIsRefusedInWords() {
        var id = made.guide("One.");
        var published = history.newest(id, Language.EN).orElseThrow().id();

        var answer = act(published, Map.of("go", "publish"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("This cannot be done now. The revision is: Readers see it");
    }

    @Test
    void whatIsGivenBackIsADraftWithTheReason() {
        var id = made.guide("One.");
        var revision = waiting(id, "Two.", 2);

        act(revision, Map.of("go", "return", "return-note", "Which law?"));

        assertThat(history.find(revision).orElseThrow().state()).isEqualTo(RevisionState.DRAFT);
        assertThat(page(revision).text()).contains("Which law?");
    }

    @Test
    void aNoteThatIsTooLongIsKeptInTheForm() {
        var id = made.guide("One.");
        var revision = waiting(id, "Two.", 2);
        var note = "x".repeat(501);

        var answer = act(revision, Map.of("go", "publish", "public-note", note));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#public-note").val()).isEqualTo(note);
    }

    @Test
    void whatIsScheduledIsPublishedAtItsTimeInAlmaty() {
        var id = made.guide("One.");
        var revision = waiting(id, "Two.", 2);

        act(revision, Map.of("go", "schedule", "due-day", "24.11.2026", "due-time", "09:30"));

        var scheduled = history.find(revision).orElseThrow();
        assertThat(scheduled.state()).isEqualTo(RevisionState.SCHEDULED);
        assertThat(scheduled.dueAt()).isEqualTo(Instant.parse("2026-11-24T04:30:00Z"));
        assertThat(page(revision).text()).contains("24.11.2026 09:30");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/due-faults.csv", useHeadersInDisplayName = true)
    void aTimeThatCannotBeIsRefused(String day, String time, String why) {
        var id = made.guide("One.");
        var revision = waiting(id, "Two.", 2);

        var answer =
                act(
                        revision,
                        Map.of(
                                "go",
                                "schedule",
                                "due-day",
                                day == null ? "" : day,
                                "due-time",
                                time == null ? "" : time));

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        assertThat(answer.asString()).as(why).contains("still to come");
    }

    @Test
    void publishingTakesAnOlderScheduledRevisionBack() {
        var id = made.guide("One.");
        var scheduled = waiting(id, "Two.", 2);
        act(scheduled, Map.of("go", "schedule", "due-day", "24.11.2026", "due-time", "09:30"));
        var urgent = waiting(id, "Three.", 2);
        assertThat(page(urgent).text()).contains("Another revision waits for its time");

        act(urgent, Map.of("go", "publish"));

        assertThat(history.find(scheduled).orElseThrow().state()).isEqualTo(RevisionState.DRAFT);
    }

    @Test
    void anOlderRevisionCannotTakeNewerWordsFromReaders() {
        var id = made.guide("One.");
        var older = waiting(id, "Two.", 2);
        made.publish(made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Three.")));

        var answer = act(older, Map.of("go", "publish"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("A newer revision was published meanwhile.");
        given().get("/en/guides/" + id).then().body(containsString("Three."));
    }

    @Test
    void goingBackMakesANewRevisionWithTheOldFile() {
        var id = made.guide("One.");
        var first = history.newest(id, Language.EN).orElseThrow();
        made.publish(made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Two.")));

        var answer = act(first.id(), Map.of("go", "undo"));

        var newest = history.newest(id, Language.EN).orElseThrow();
        assertThat(answer.header("Location"))
                .isEqualTo("/en/staff/texts/revisions/" + newest.id() + "?done=undone");
        assertThat(newest.id()).isNotEqualTo(first.id());
        assertThat(newest.text().written()).isEqualTo(first.text().written());
        assertThat(newest.author()).isEqualTo("dilnoza");
        given().get("/en/guides/" + id).then().body(containsString("Two."));
    }

    @Test
    void goingBackInTheSourceMakesItsOldTranslationsRightAgain() {
        var id = made.guide("One.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Як", 1, "Як.")));
        var first = history.newest(id, Language.EN).orElseThrow();
        made.publish(made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Two.")));
        given().get("/api/v1/tg/documents/" + id).then().body("translation", equalTo("outdated"));

        made.publish(made.save(id, Language.EN, first.text().written()));

        given().get("/api/v1/tg/documents/" + id).then().body("translation", equalTo("machine"));
    }

    @Test
    void whatIsTakenBackIsGoneForReaders() {
        var id = made.guide("One.");
        var published = history.newest(id, Language.EN).orElseThrow().id();

        act(published, Map.of("go", "withdraw", "public-note", "It was wrong."));

        given().get("/en/guides/" + id).then().statusCode(404);
        assertThat(page(published).text()).contains("Taken back from readers");
    }

    @Test
    void whatIsPutAwayCannotBeWrittenAnyMore() {
        var id = made.guide("One.");
        var published = history.newest(id, Language.EN).orElseThrow().id();
        var draft = own(id, "Two.");

        act(published, Map.of("go", "archive"));

        assertThat(history.find(draft).orElseThrow().state()).isEqualTo(RevisionState.ARCHIVED);
        var form = given().get("/en/staff/texts/guide/" + id + "/en").asString();
        assertThat(form).contains("This cannot be done now.");
        assertThat(Jsoup.parse(form).select("button[value=save]")).isEmpty();
    }

    @Test
    void anyTwoRevisionsCanBeCompared() {
        var id = made.guide("Pay within 10 days.");
        var second =
                made.save(
                        id, Language.EN, MadeTexts.english("Made guide", 2, "Pay within 20 days."));
        var third =
                made.save(
                        id, Language.EN, MadeTexts.english("Made guide", 2, "Pay within 30 days."));

        var withPublished = page(third);
        var withSecond =
                Jsoup.parse(
                        given().get("/en/staff/texts/revisions/" + third + "?against=" + second)
                                .asString());

        assertThat(withPublished.select("del").eachText()).contains("10");
        assertThat(withSecond.select("del").eachText()).contains("20").doesNotContain("10");
        assertThat(withSecond.select("ins").eachText()).contains("30");
        assertThat(withSecond.select("#against option[selected]").val())
                .isEqualTo(String.valueOf(second));
    }

    @Test
    @TestSecurity(user = "dilnoza", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorPublishesWhatAnotherWroteButCannotTakeItBack() {
        translators.set("dilnoza", Set.of(Language.TG), ADMIN);
        var id = made.guide("One.");
        var revision = made.save(id, Language.TG, MadeTexts.translated("Як", 1, "Як."));
        editing.submit(revision, MadeTexts.person(MadeTexts.WRITER), MadeTexts.WRITER);

        var answer = act(revision, Map.of("go", "publish"));

        assertThat(answer.header("Location")).endsWith("?done=published");
        given().get("/tg/guides/" + id).then().body(containsString("Як."));
        var page = page(revision);
        assertThat(page.select("button[value=withdraw]")).isEmpty();
    }

    @Test
    void theDocumentPageSaysWhatReadersSeeInEachLanguage() {
        var id = made.guide("One.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Як", 1, "Як.")));
        made.publish(made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Two.")));
        var waiting = waiting(id, "Three.", 3);

        var page = Jsoup.parse(given().get("/en/staff/texts/guide/" + id).asString());

        assertThat(page.select("#tg").text()).contains("it is outdated", "version 1", "version 2");
        assertThat(page.select("#ky").text()).contains("It is not written yet.");
        assertThat(page.select("#en").text())
                .contains(
                        "Version: 2", "Revision " + waiting, "Waits for a second person", "writer");
    }

    private long waiting(String id, String body, int version) {
        var revision = made.save(id, Language.EN, MadeTexts.english("Made guide", version, body));
        editing.submit(revision, MadeTexts.person(MadeTexts.WRITER), MadeTexts.WRITER);
        return revision;
    }

    /// @return a revision that the person of the test wrote and for which they asked a second one
    private long own(String id, String body) {
        var path = "/en/staff/texts/guide/" + id + "/en";
        var page = Jsoup.parse(given().get(path).asString());
        var form =
                StaffForms.opened(path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var field : List.of("base", "title", "summary", "facts")) {
            form.formParam(field, page.select("#text [name=" + field + "]").val());
        }
        form.formParam("body", body).formParam("go", "save").post(path);
        var revision = history.newest(id, Language.EN).orElseThrow().id();
        editing.submit(revision, MadeTexts.person(DILNOZA), DILNOZA);
        return revision;
    }

    private static String edition() {
        return given().get("/api/v1/bundles/en").jsonPath().getString("revision");
    }

    private static Document page(long revision) {
        return Jsoup.parse(given().get("/en/staff/texts/revisions/" + revision).asString());
    }

    private static Response act(long revision, Map<String, String> fields) {
        var path = "/en/staff/texts/revisions/" + revision;
        var form =
                StaffForms.opened(path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach(form::formParam);
        return form.post(path);
    }
}
