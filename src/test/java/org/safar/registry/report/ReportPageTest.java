package org.safar.registry.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.registry.Register;
import org.safar.web.FormVisitor;

/// A worker reports an agency. It is 23 November 2026.
@QuarkusTest
class ReportPageTest {

    private static final Words WORDS = Words.of("report", Language.EN);

    private static final String LISTED = "/en/agencies/sk-monto/report";
    private static final String UNLISTED = "/en/agencies/report?name=Made+Up+Travel&country=KG";

    @TestHTTPResource("/")
    URI server;

    @Inject StoredReports stored;

    @Inject Register register;

    @Inject Clock clock;

    @Test
    void theAgencysPageLeadsToTheForm() {
        var agency = Jsoup.parse(given().get("/en/agencies/sk-monto").asString());

        assertThat(agency.select("main a[href=" + LISTED + "]").text())
                .isEqualTo(WORDS.say("reportButton"));
        assertThat(open(LISTED).page().select("main .over").text()).contains("Monto");
    }

    @Test
    void aSearchThatFindsNothingLeadsToTheFormWithWhatWasTyped() {
        var search =
                Jsoup.parse(
                        given().queryParam("q", "Made Up & Co")
                                .queryParam("country", "KG")
                                .get("/en/agencies")
                                .asString());
        var link = search.select("form[action=/en/agencies/report]");

        assertThat(link.select("[name=name]").val()).isEqualTo("Made Up & Co");
        assertThat(link.select("[name=country]").val()).isEqualTo("KG");
    }

    @Test
    void theFormSaysFirstWhatIsKeptAndWhatItDoesNotDo() {
        var text = open(LISTED).page().selectFirst("main .notice").text();

        assertThat(text)
                .contains(WORDS.say("keptWhat"))
                .contains(WORDS.say("keptWho"))
                .contains(WORDS.say("keptNotPublic"))
                .contains(WORDS.say("keptNotPolice"));
    }

    @Test
    void theFormAsksForNothingButTicksAndTheFirm() {
        var typed = open(UNLISTED).page().select("main input:not([type=hidden]), textarea");

        assertThat(typed.not("[type=checkbox]").eachAttr("name"))
                .containsExactly("name", "happened-month", "happened-year");
        assertThat(open(LISTED).page().select("#name, #country")).isEmpty();
    }

    @Test
    void aReportAboutAnAgencyOfTheRegisterIsKept() {
        var form =
                open(LISTED)
                        .choose("reasons", "money-first")
                        .choose("reasons", "no-contract")
                        .type("destination", "SK")
                        .type("happened-month", "3")
                        .type("happened-year", "2026")
                        .type("people", "several");
        var once = form.value("once");

        form.press("next");

        assertThat(form.response().statusCode()).isEqualTo(200);
        assertThat(form.heading()).isEqualTo(WORDS.say("thanksTitle"));
        assertThat(stored.with(once))
                .containsEntry("agency_id", "sk-monto")
                .containsEntry("agency_name", null)
                .containsEntry("reasons", "money-first no-contract")
                .containsEntry("destination", "SK")
                .containsEntry("happened", "2026-03")
                .containsEntry("people", "several")
                .containsEntry("received_on", "2026-11-23");
    }

    @Test
    void aReportAboutAnUnknownAgencyKeepsItsNameAsTyped() {
        var form = open(UNLISTED).choose("reasons", "other");
        var once = form.value("once");

        form.press("next");

        assertThat(stored.with(once))
                .containsEntry("agency_id", null)
                .containsEntry("agency_name", "Made Up Travel")
                .containsEntry("agency_country", "KG")
                .containsEntry("destination", null)
                .containsEntry("happened", null)
                .containsEntry("people", null);
    }

    @Test
    void aReloadMakesNoSecondReportAndThanksAgain() {
        var form = open(LISTED).choose("reasons", "other");
        var fields =
                List.of(
                        FormVisitor.field("go", "next"),
                        FormVisitor.field("once", form.value("once")),
                        FormVisitor.field("reasons", "other"));
        form.press("next");
        var before = stored.count();

        form.post(LISTED, fields);

        assertThat(form.heading()).isEqualTo(WORDS.say("thanksTitle"));
        assertThat(stored.count()).isEqualTo(before);
    }

    @Test
    void tapsAtTheSameMomentMakeOneReport() throws Exception {
        var once = UUID.randomUUID().toString();
        var before = stored.count();
        Callable<Integer> tap =
                () ->
                        given().formParam("go", "next")
                                .formParam("once", once)
                                .formParam("reasons", "other")
                                .post(LISTED)
                                .statusCode();

        try (var fingers = Executors.newFixedThreadPool(8)) {
            var taps = fingers.invokeAll(IntStream.range(0, 8).mapToObj(it -> tap).toList());
            for (var answer : taps) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(stored.count()).isEqualTo(before + 1);
    }

    @Test
    void theThanksSayNothingOfWhatWasReported() {
        var form = open(LISTED).choose("reasons", "money-first").type("destination", "SK");

        form.press("next");

        assertThat(form.page().html()).doesNotContain("Monto", "money-first", "Slovakia");
        assertThat(form.response().header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"threats, true", "papers-taken, false"})
    void whoTellsOfThreatsIsShownTheEmergencyNumbers(String reason, boolean shown) {
        var form = open(LISTED).choose("reasons", reason).press("next");

        assertThat(form.page().select(".alarm .calls a[href=tel:112]").size())
                .isEqualTo(shown ? 1 : 0);
        assertThat(form.switchTo("tg").page().select(".alarm").size()).isEqualTo(shown ? 1 : 0);
        assertThat(form.heading()).isEqualTo(Words.of("report", Language.TG).say("thanksTitle"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anotherLanguageKeepsWhatWasTyped(Language language) {
        var form =
                open(UNLISTED)
                        .choose("reasons", "army")
                        .type("destination", "RU")
                        .type("happened-year", "soon")
                        .type("people", "many");
        var typed = form.fields();
        var before = stored.count();

        form.switchTo(language.tag());

        assertThat(form.heading()).isEqualTo(Words.of("report", language).say("title"));
        assertThat(form.fields()).containsExactlyInAnyOrderElementsOf(typed);
        assertThat(form.page().select(".faults, .error")).isEmpty();
        assertThat(stored.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void faultsAreToldAboveAndBesideAndNothingIsLost(Language language) {
        var words = Words.of("report", language);
        var form = open("/" + language.tag() + "/agencies/report");
        form.type("happened-month", "13").type("happened-year", "2026").type("people", "one");
        var typed = form.fields();
        var before = stored.count();

        form.press("next");

        var sentences =
                List.of(
                        words.say("errorNameMissing"),
                        words.say("errorReasons"),
                        words.say("errorNotAMonth"));
        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.response().header("Cache-Control")).isEqualTo("no-store");
        assertThat(form.page().select(".faults a").eachText()).isEqualTo(sentences);
        assertThat(form.page().select(".error").eachText()).isEqualTo(sentences);
        assertThat(form.page().select(".faults a").eachAttr("href"))
                .containsExactly("#name", "#reasons", "#happened-month")
                .allSatisfy(id -> assertThat(form.page().select("input" + id)).hasSize(1));
        assertThat(form.fields()).isEqualTo(typed);
        assertThat(stored.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; DROP TABLE agency_report; -- {report:title} ${1+1} {{7*7}}",
                "中文 агентство ӯ ʻ 🏢"
            })
    void whatWasTypedIsTextAndNothingElse(String name) {
        var form = open("/en/agencies/report").type("name", name);

        form.press("next");
        assertThat(form.value("name")).isEqualTo(name);
        assertThat(form.page().select("main script, main img")).isEmpty();

        var once = form.choose("reasons", "other").value("once");
        form.press("next");
        assertThat(stored.with(once)).containsEntry("agency_name", name);
    }

    @Test
    void aVeryLongNameIsRefusedWithASentence() {
        var form = open("/en/agencies/report").choose("reasons", "other");

        form.type("name", "ӯ".repeat(50_000)).press("next");

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select("#name-error").text())
                .isEqualTo(WORDS.say("errorNameTooLong", "most", 120));
        assertThat(form.value("reasons")).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({
        "go=next&reasons=they-beat-me, 422",
        "go=next&reasons=other&destination=ZZ, 422",
        "go=next&reasons=other&people=all, 422",
        "go=next&reasons=other&once=1, 422",
        "go=next, 422",
        "go=sell-it, 200",
        "step=thanks&danger=maybe, 200",
        "step=elsewhere, 200",
    })
    void aPostThatNoPageOfOursSendsIsAnsweredWithAPage(String body, int status) {
        var before = stored.count();

        var answer =
                given().contentType("application/x-www-form-urlencoded").body(body).post(LISTED);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(stored.count()).isEqualTo(before);
    }

    @Test
    void aMissingRandomNumberIsMendedByPressingOnceMore() {
        var form = open(LISTED).choose("reasons", "other").type("once", "lost").press("next");
        assertThat(form.page().select(".faults").text()).contains(WORDS.say("errorOnce"));

        form.press("next");

        assertThat(form.heading()).isEqualTo(WORDS.say("thanksTitle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/agencies/no-such/report", "/en/agencies/%00/report"})
    void anUnknownAgencyIsNotFound(String path) {
        given().get(path).then().statusCode(404);
        given().formParam("go", "next")
                .formParam("reasons", "other")
                .formParam("once", UUID.randomUUID().toString())
                .post(path)
                .then()
                .statusCode(404);
    }

    @Test
    void aFloodIsToldAndNothingIsLost() {
        var form = open(UNLISTED).choose("reasons", "other").type("people", "one");
        var typed = form.fields();
        QuarkusMock.installMockForType(
                answering(() -> ReportBox.Receipt.TOO_MANY), ReportBox.class);

        form.press("next");

        assertThat(form.response().statusCode()).isEqualTo(429);
        assertThat(form.page().select(".faults[role=alert]").text())
                .isEqualTo(WORDS.say("tooMany"));
        assertThat(form.fields()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {LISTED, UNLISTED})
    void aDeadDatabaseIsToldAndNothingIsLost(String path) {
        var form = open(path).choose("reasons", "other").type("people", "one");
        var typed = form.fields();
        QuarkusMock.installMockForType(
                answering(() -> {
                    throw new SQLTransientConnectionException();
                }),
                ReportBox.class);

        form.press("next");

        assertThat(form.response().statusCode()).isEqualTo(503);
        assertThat(form.page().select(".faults[role=alert]").text())
                .isEqualTo(WORDS.say("notSent"));
        assertThat(form.fields()).isEqualTo(typed);
    }

    private ReportBox answering(Callable<ReportBox.Receipt> answer) {
        return new ReportBox(new AgencyReportRepository(), register, () -> 1, clock) {
            @Override
            public Receipt take(ReportQuery report) {
                try {
                    return answer.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private FormVisitor open(String path) {
        return FormVisitor.open(server, path);
    }
}
