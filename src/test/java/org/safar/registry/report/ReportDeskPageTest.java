package org.safar.registry.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.platform.Actor;
import org.safar.registry.licence.PartialDate;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;
import org.safar.web.SentTable;
import org.safar.web.TableRows;

/// A reviewer reads reports and decides. The reports of these tests are older than all others, so
/// they stand first.
@QuarkusTest
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_REVIEWER_WORD)
class ReportDeskPageTest {

    private static final String DESK = "/en/staff/reports";
    private static final Words WORDS = Words.of("reportdesk", Language.EN);

    @Inject AgencyReportRepository reports;

    @Inject ReportQueue queue;

    @Inject EntityManager database;

    private final List<UUID> added = new ArrayList<>();
    private String first;
    private String second;

    @BeforeEach
    void twoReportsWait() {
        first = add("Made Up Travel", 1);
        second = add("made up travel", 2);
    }

    @AfterEach
    void noneOfThemWaitsAnyLonger() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        queue.decide(
                                added,
                                new ReportQueue.Decision(ReportOutcome.SPAM, ""),
                                new Actor("t", "t", "registry-admin")));
    }

    @Test
    void theHomeOfAReviewerLeadsToTheDeskAndSaysHowManyWait() {
        var task = page(given().get("/en/staff")).select("a.task[href=" + DESK + "]");

        assertThat(task.select("b").text()).isEqualTo(WORDS.say("task"));
        assertThat(Long.parseLong(task.select(".waiting").text())).isEqualTo(queue.open());
    }

    @Test
    void reportsAboutOneAgencyStandTogether() {
        var group = page(given().get(DESK)).selectFirst("main section");

        assertThat(group.select("h2").text()).isEqualToIgnoringCase("made up travel");
        assertThat(group.text())
                .contains("Reports about it that wait for a decision: 2")
                .contains("not in the register")
                .contains("Kyrgyzstan");
        assertThat(group.select("input").eachAttr("value")).containsExactly(first, second);
        assertThat(group.select("label").first().text())
                .isEqualTo(
                        "It asked for money before there was any work; People worked and were not"
                                + " paid Country of work: Türkiye · When it happened: 12.1999 · How"
                                + " many people: Many people · Received: 1 January 1999");
    }

    @Test
    void aDecisionClosesTheTickedReportsAndIsRemembered() {
        var answer =
                StaffForms.opened(DESK)
                        .filled()
                        .formParam("go", "decide")
                        .formParam("report", first)
                        .formParam("outcome", "passed-on")
                        .formParam("note", "to the ministry")
                        .post(DESK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).select("[role=status]").text()).isEqualTo("Decided reports: 1");
        assertThat(page(answer).select("input[name=report]").eachAttr("value"))
                .contains(second)
                .doesNotContain(first);
        assertThat(
                        row(
                                "SELECT outcome, note, decided_by FROM agency_report_decision WHERE report_id = '%s'"))
                .containsExactly("passed-on", "to the ministry", "aliya");
        assertThat(row("SELECT name, role, action FROM audit_entry WHERE subject = 'report:%s'"))
                .containsExactly("aliya", "registry-reviewer", "report-passed-on");
    }

    @Test
    void whoComesSecondIsToldSo() {
        decide(first);

        var answer = decide(first);

        assertThat(page(answer).select("[role=status]").text())
                .contains("Decided reports: 0")
                .contains("somebody else decided about meanwhile: 1");
    }

    @Test
    void whatIsMissingIsToldAndTicksAndNoteStay() {
        var answer =
                StaffForms.opened(DESK)
                        .filled()
                        .formParam("go", "decide")
                        .formParam("report", first)
                        .formParam("note", "x".repeat(1001))
                        .post(DESK);

        var page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".faults a").eachText())
                .containsExactly(
                        WORDS.say("errorNoOutcome"), WORDS.say("errorNoteTooLong", "most", 1000));
        assertThat(page.select(".faults a").eachAttr("href"))
                .allSatisfy(id -> assertThat(page.select(id)).hasSize(1));
        assertThat(page.select("input[name=report][checked]").eachAttr("value"))
                .containsExactly(first);
        assertThat(page.select("#note").val()).hasSize(1001);
    }

    @Test
    void nothingTickedIsTold() {
        var answer =
                StaffForms.opened(DESK)
                        .filled()
                        .formParam("go", "decide")
                        .formParam("report", "no identifier")
                        .formParam("outcome", "spam")
                        .post(DESK);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".faults").text()).contains(WORDS.say("errorNothingTicked"));
    }

    @Test
    void anotherLanguageKeepsWhatWasTicked() {
        var answer =
                StaffForms.opened(DESK)
                        .filled()
                        .formParam("go", "stay-here")
                        .formParam("report", second)
                        .formParam("outcome", "duplicate")
                        .formParam("note", "as before")
                        .post("/kk/staff/reports");

        var page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("h1").text())
                .isEqualTo(Words.of("reportdesk", Language.KK).say("title"));
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactly(second, "duplicate");
        assertThat(page.select("#note").val()).isEqualTo("as before");
    }

    @Test
    void aPostWithoutItsTokenIsRefused() {
        var before = queue.open();

        given().formParam("go", "decide")
                .formParam("report", first)
                .formParam("outcome", "spam")
                .post(DESK)
                .then()
                .statusCode(400);

        assertThat(queue.open()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "x", "2147483648"})
    void aPageThatDoesNotExistIsEmptyOrTheFirst(String page) {
        given().get(DESK + "?page=" + page).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/staff", DESK, DESK + "/export.csv", DESK + "/export.xlsx"})
    @TestSecurity(user = "timur", roles = StaffRole.EDITOR_WORD)
    void anEditorSeesNothingOfIt(String path) {
        assertThat(given().get(path).asString())
                .doesNotContain(WORDS.say("title"), "Made Up Travel");
    }

    @Test
    void theOpenReportsAreAFile() {
        decide(second);

        var csv = SentTable.csv(DESK + "/export");

        assertThat(csv.getFirst())
                .containsExactly(
                        "Agency",
                        "Country of the agency",
                        "What did it do?",
                        "Country of work",
                        "When it happened",
                        "How many people",
                        "Received");
        assertThat(csv.get(1))
                .containsExactly(
                        "Made Up Travel",
                        "Kyrgyzstan",
                        "It asked for money before there was any work; People worked and were not"
                                + " paid",
                        "Türkiye",
                        "12.1999",
                        "Many people",
                        "1 January 1999");
        assertThat(csv).hasSize(Math.toIntExact(queue.open()) + 1);
        assertThat(csv.toString()).doesNotContain("made up travel");
        assertThat(SentTable.xlsx(DESK + "/export")).isEqualTo(csv);
    }

    @Test
    void theFileSpeaksTheLanguageOfTheReader() {
        assertThat(SentTable.csv("/ru/staff/reports/export").subList(0, 2).toString())
                .contains("Агентство", "Когда это было", "Турция", "1 января 1999");
    }

    @Test
    void theDeskLeadsToTheFiles() {
        assertThat(page(given().get(DESK)).select("a[href*=export]").eachAttr("href"))
                .containsExactly(DESK + "/export.csv", DESK + "/export.xlsx");
        given().get(DESK + "/export.pdf").then().statusCode(404);
    }

    @Test
    void reportsOfOneDayAreReadToTheLastOne() {
        for (var number = 0; number <= TableRows.BATCH; number++) {
            add("Of one day", 3);
        }

        assertThat(SentTable.csv(DESK + "/export"))
                .filteredOn(row -> row.getFirst().equals("Of one day"))
                .hasSize(TableRows.BATCH + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1+1"})
    void aTypedNameIsNeverAFormula(String name) {
        add(name, 1);

        assertThat(SentTable.csv(DESK + "/export"))
                .anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("'" + name));
        assertThat(SentTable.xlsx(DESK + "/export"))
                .anySatisfy(row -> assertThat(row.getFirst()).endsWith(name.strip()));
    }

    private Response decide(String report) {
        return StaffForms.opened(DESK)
                .filled()
                .formParam("go", "decide")
                .formParam("report", report)
                .formParam("outcome", "not-enough")
                .post(DESK);
    }

    private Object[] row(String query) {
        return (Object[]) database.createNativeQuery(query.formatted(first)).getSingleResult();
    }

    private String add(String name, int day) {
        var once = UUID.randomUUID();
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    reports.add(
                            new ReportQuery(
                                    once,
                                    new ReportedAgency.Named(name, new Country("KG")),
                                    Set.of(ReportReason.WAGES_KEPT, ReportReason.MONEY_FIRST),
                                    new Country("TR"),
                                    PartialDate.parse("1999-12"),
                                    ReportPeople.MANY),
                            LocalDate.of(1999, 1, day));
                    var id = reports.find("once", once).singleResult().id;
                    added.add(id);
                    return id.toString();
                });
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
