package org.safar.content.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.RevisionState;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// The form of a text over HTTP: what is typed is kept, saved, shown, and never lost.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class TextEditPageTest {

    private static final Actor ADMIN = new Actor("admin", "admin", "editor");

    @Inject MadeTexts made;
    @Inject ContentHistory history;
    @Inject Translators translators;
    @Inject Drafts drafts;

    @AfterEach
    void forgetLanguages() {
        translators.set("farida", Set.of(), ADMIN);
    }

    @Test
    void whatIsSavedIsARevisionThatReadersDoNotSee() {
        var id = made.guide("Pay within 10 days.");

        var answer =
                send(id, "en", with(form(id, "en"), "body", "Pay within 30 days.", "go", "save"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .matches("/en/staff/texts/revisions/\\d+\\?done=saved");
        var newest = history.newest(id, Language.EN).orElseThrow();
        assertThat(newest.text().body()).isEqualTo("Pay within 30 days.\n");
        assertThat(newest.author()).isEqualTo("dilnoza");
        assertThat(newest.state()).isEqualTo(RevisionState.DRAFT);
        given().get("/en/guides/" + id).then().body(containsString("10 days"));
    }

    @Test
    void aChangeOfTheMeaningRaisesTheVersionOnceUntilItIsPublished() {
        var id = made.guide("One.");

        send(id, "en", with(form(id, "en"), "body", "Two.", "go", "save"));
        send(id, "en", with(form(id, "en"), "body", "Three.", "go", "save"));

        assertThat(version(id)).isEqualTo(2);
    }

    @Test
    void aSmallChangeLeavesTheVersion() {
        var id = made.guide("One.");

        send(id, "en", with(form(id, "en"), "body", "One!", "minor", "yes", "go", "save"));

        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void aSmallChangeOfTheFactsIsASmallChangeOfTheFile() {
        var id = made.guide("One.");
        var before = history.newest(id, Language.EN).orElseThrow().text().written();
        var fields = form(id, "en");

        send(
                id,
                "en",
                with(
                        fields,
                        "facts",
                        fields.get("facts").replace("2027-05-23", "2027-06-01"),
                        "minor",
                        "yes",
                        "go",
                        "save"));

        assertThat(history.newest(id, Language.EN).orElseThrow().text().written())
                .isEqualTo(before.replace("2027-05-23", "2027-06-01"));
    }

    @Test
    void savingWhatIsSavedMakesNoRevision() {
        var id = made.guide("One.");

        var answer = send(id, "en", with(form(id, "en"), "go", "save"));

        assertThat(answer.header("Location")).endsWith("?done=unchanged");
        assertThat(history.of(id, Language.EN)).hasSize(1);
    }

    @Test
    void thePreviewShowsWhatIsTypedAndKeepsIt() {
        var id = made.guide("One.");

        var answer =
                send(id, "en", with(form(id, "en"), "body", "## New\n\n**Two.**", "go", "preview"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#preview strong").text()).isEqualTo("Two.");
        assertThat(page.select("#body").val()).isEqualTo("## New\n\n**Two.**");
        assertThat(history.of(id, Language.EN)).hasSize(1);
    }

    @Test
    void whoComesBackFindsTheirUnsavedWords() {
        var id = made.guide("One.");
        send(id, "en", with(form(id, "en"), "body", "Half a sen", "go", "draft"));

        var page = open(id, "en");

        assertThat(page.text()).contains("Your unsaved words are in the form.");
        assertThat(page.select("#body").val()).isEqualTo("Half a sen");
        given().get("/en/staff").then().body(containsString("Unsaved words: Made guide"));
    }

    @Test
    void anotherLanguageOfThePageKeepsWhatWasTyped() {
        var id = made.guide("One.");
        var fields = with(form(id, "en"), "body", "Typed", "go", "stay-here");

        var answer = post("/en" + path(id, "en"), "/ru" + path(id, "en"), fields);

        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("#body").val()).isEqualTo("Typed");
    }

    @Test
    void whoThrowsTheirWordsAwayFindsTheSavedOnes() {
        var id = made.guide("One.");
        send(id, "en", with(form(id, "en"), "body", "Rubbish", "go", "draft"));

        send(id, "en", with(form(id, "en"), "go", "discard"));

        assertThat(open(id, "en").select("#body").val()).isEqualTo("One.");
    }

    @Test
    void theDraftOfAnotherPersonIsNobodysBusiness() {
        var id = made.guide("One.");
        var typed = new TypedText("Secret", "", "", "", "", false);
        drafts.keep(new Drafts.Key("erlan", DocumentKind.GUIDE, id, Language.EN), null, typed);

        assertThat(open(id, "en").text()).doesNotContain("Secret");
    }

    @Test
    void whoSavesSecondSeesTheDifferenceAndLosesNoWord() {
        var id = made.guide("Pay within 10 days.");
        var mine = with(form(id, "en"), "body", "Pay within 10 days at the bank.", "go", "save");
        made.save(id, Language.EN, MadeTexts.english("Made guide", 2, "Pay within 30 days."));

        var answer = send(id, "en", mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("Saved by: writer");
        assertThat(page.select("ins").eachText()).contains("30", "at the bank");
        assertThat(page.select("#body").val()).isEqualTo("Pay within 10 days at the bank.");

        var fields = fieldsOf(page);
        var again =
                send(
                        id,
                        "en",
                        with(fields, "body", "Pay within 30 days at the bank.", "go", "save"));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(history.of(id, Language.EN))
                .extracting(revision -> revision.text().body())
                .containsExactly(
                        "Pay within 30 days at the bank.\n",
                        "Pay within 30 days.\n",
                        "Pay within 10 days.\n");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/text-faults.csv", useHeadersInDisplayName = true)
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost(
            String field, String typed, String error, String sentence, String why) {
        var id = made.guide("One.");
        var value =
                typed == null ? "" : typed.replace("LONG", "x".repeat(60_001)).replace("/", "\n");

        var answer =
                send(
                        id,
                        "en",
                        with(
                                form(id, "en"),
                                field,
                                value,
                                "body",
                                "Typed.",
                                field,
                                value,
                                "go",
                                "save"));

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#" + error + "-error").text()).as(why).contains(sentence);
        assertThat(page.select("#" + field).val().strip()).as(why).isEqualTo(value.strip());
        assertThat(history.of(id, Language.EN)).as(why).hasSize(1);
        assertThat(open(id, "en").select("#" + field).val().strip())
                .as("it is in the draft too: " + why)
                .isEqualTo(value.strip());
    }

    @Test
    void aTranslationStandsBesideItsSourceWithWhatHasChanged() {
        var id = made.guide("Pay within 10 days.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Роҳнамо", 1, "10 рӯз.")));
        made.publish(
                made.save(
                        id,
                        Language.EN,
                        MadeTexts.english("Made guide", 2, "Pay within 30 days.")));

        var page = open(id, "tg");

        var source = page.select("section[aria-labelledby=source-title]").first();
        assertThat(source.text()).contains("Version 2");
        assertThat(source.select("del").eachText()).contains("10");
        assertThat(source.select("ins").eachText()).contains("30");
    }

    @Test
    void aTranslationIsMadeFromTheSourceThatStoodBeside() {
        var id = made.guide("Pay within 10 days.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Роҳнамо", 1, "10 рӯз.")));
        made.publish(
                made.save(
                        id,
                        Language.EN,
                        MadeTexts.english("Made guide", 2, "Pay within 30 days.")));

        send(
                id,
                "tg",
                with(form(id, "tg"), "body", "30 рӯз.", "reviewed-by", "Farida", "go", "save"));

        var front = history.newest(id, Language.TG).orElseThrow().text().front();
        assertThat(front.number("translated_from")).isEqualTo(2);
        assertThat(front.word("status")).isEqualTo("reviewed");
        assertThat(front.word("reviewed_by")).isEqualTo("Farida");
    }

    @Test
    void aTranslationOfWhichOnlyWordsWereMendedStaysOutdated() {
        var id = made.guide("Pay within 10 days.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Роҳнамо", 1, "10 руз.")));
        made.publish(
                made.save(
                        id,
                        Language.EN,
                        MadeTexts.english("Made guide", 2, "Pay within 30 days.")));

        send(id, "tg", with(form(id, "tg"), "body", "10 рӯз.", "minor", "yes", "go", "save"));

        assertThat(
                        history.newest(id, Language.TG)
                                .orElseThrow()
                                .text()
                                .front()
                                .number("translated_from"))
                .isEqualTo(1);
    }

    @Test
    void aNewDocumentBeginsInEnglish() {
        var id = MadeTexts.name();
        var begun =
                post(
                        "/en/staff/texts/new",
                        "/en/staff/texts/new",
                        Map.of("kind", "guide", "id", id, "go", "next"));
        assertThat(begun.header("Location")).isEqualTo("/en" + path(id, "en"));
        var fields = form(id, "en");

        var answer =
                send(
                        id,
                        "en",
                        with(
                                fields,
                                "title",
                                "A new guide",
                                "summary",
                                "Made.",
                                "body",
                                "Text.",
                                "facts",
                                fields.get("facts")
                                        .replace("- title:", "- title: A newspaper")
                                        .replace("  - \n", "  - pay\n"),
                                "go",
                                "save"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        var newest = history.newest(id, Language.EN).orElseThrow();
        assertThat(newest.kind()).isEqualTo(DocumentKind.GUIDE);
        assertThat(newest.text().written())
                .startsWith("---\ntitle: A new guide\nsummary: Made.\nversion: 1\n");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/new-faults.csv", useHeadersInDisplayName = true)
    void aNameThatCannotBeIsRefused(String kind, String id, String error, String why) {
        var answer =
                post(
                        "/en/staff/texts/new",
                        "/en/staff/texts/new",
                        Map.of("kind", kind == null ? "" : kind, "id", id == null ? "" : id));

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#" + error + "-error").text())
                .as(why)
                .isNotEmpty();
    }

    @Test
    void aTextThatCameAlongLaterIsShownAndCanBeTakenOver() {
        var id = made.guide("By the editors.");
        made.comesAlong(id, Language.EN, MadeTexts.english("Made guide", 2, "Came along."));

        var page = open(id, "en");
        assertThat(page.text()).contains("A newer text has come along with Safar.");
        assertThat(page.select("ins").text()).contains("Came along");
        send(id, "en", with(fieldsOf(page), "go", "take"));
        var taken = open(id, "en");
        assertThat(taken.select("#body").val()).isEqualTo("Came along.");
        assertThat(send(id, "en", with(fieldsOf(taken), "go", "save")).statusCode()).isEqualTo(303);

        assertThat(open(id, "en").text()).doesNotContain("A newer text has come along");
        assertThat(history.newest(id, Language.EN).orElseThrow().text().body())
                .isEqualTo("Came along.\n");
    }

    @Test
    void takingOverDoesNotOverwriteUnsavedWords() {
        var id = made.guide("By the editors.");
        made.comesAlong(id, Language.EN, MadeTexts.english("Made guide", 2, "Came along."));

        var answer = send(id, "en", with(form(id, "en"), "body", "Typed.", "go", "take"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#body").val()).isEqualTo("Typed.");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorSeesAndTouchesOnlyTheirLanguages() {
        translators.set("farida", Set.of(Language.TG), ADMIN);
        var id = made.guide("One.");
        made.save(id, Language.KY, MadeTexts.translated("Кыргызча", 1, "Бир."));

        given().get("/en" + path(id, "tg")).then().statusCode(200);
        given().get("/en" + path(id, "ky")).then().statusCode(403);
        given().get("/en" + path(id, "en")).then().statusCode(403);
        given().get("/en/staff/texts/guide/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Тоҷикӣ"))
                .body(not(containsString("Write: Кыргызча")));
        var hidden = history.newest(id, Language.KY).orElseThrow().id();
        given().get("/en/staff/texts/revisions/" + hidden).then().statusCode(404);
        var seen = history.newest(id, Language.EN).orElseThrow().id();
        given().get("/en/staff/texts/revisions/" + seen).then().statusCode(200);
    }

    @Test
    void whatDoesNotExistIsAPageThatDoesNotExist() {
        var id = MadeTexts.name();
        given().get("/en/staff/texts/guide/" + id).then().statusCode(404);
        given().get("/en" + path(id, "tg")).then().statusCode(404);
        given().get("/en/staff/texts/system/" + made.guide("One.") + "/en").then().statusCode(404);
        given().get("/en/staff/texts/guide/Not-A-Name/en").then().statusCode(404);
        given().get("/en/staff/texts/revisions/999999999").then().statusCode(404);
        given().get("/en/staff/texts/revisions/x").then().statusCode(404);
    }

    private int version(String id) {
        return history.newest(id, Language.EN).orElseThrow().text().front().number("version");
    }

    static String path(String id, String language) {
        return "/staff/texts/guide/" + id + "/" + language;
    }

    private static Document open(String id, String language) {
        return Jsoup.parse(given().get("/en" + path(id, language)).asString());
    }

    /// @return the fields of the form as a browser would send them
    private static Map<String, String> form(String id, String language) {
        return fieldsOf(open(id, language));
    }

    private static Map<String, String> fieldsOf(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("#text input, #text textarea")) {
            var isUnticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!isUnticked && !field.attr("name").equals("form-token")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String... changes) {
        var all = new HashMap<>(fields);
        for (var index = 0; index < changes.length; index += 2) {
            all.put(changes[index], changes[index + 1]);
        }
        return all;
    }

    private static Response send(String id, String language, Map<String, String> fields) {
        return post("/en" + path(id, language), "/en" + path(id, language), fields);
    }

    private static Response post(String page, String action, Map<String, String> fields) {
        var form =
                StaffForms.opened(page, action)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach(form::formParam);
        return form.post(action);
    }
}
