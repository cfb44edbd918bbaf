package org.safar.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.safar.platform.Actor;
import org.safar.registry.Register;
import org.safar.registry.desk.Decided;
import org.safar.registry.desk.OwnDatabase;
import org.safar.registry.desk.Proposal;
import org.safar.registry.desk.Proposals;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;
import org.safar.web.SentTable;

/// Two months of an office's lists, as a browser without scripts brings them in. Each test goes on
/// where the one before it ended.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportPageTest {

    private static final Actor BEK = new Actor("bek", "bek", StaffRole.REGISTRY_REVIEWER_WORD);

    private static final Map<String, String> NOVEMBER = source("11");

    @Inject Proposals proposals;

    @Inject Register register;

    private static Map<String, String> source(String month) {
        var fields = new HashMap<>(ImportVisit.SOURCE);
        fields.put("date-month", month);
        return fields;
    }

    @Test
    @Order(1)
    void aListIsComparedAndPublished() {
        var visit = ImportVisit.compare("first.csv", ImportVisit.SOURCE);

        assertThat(visit.count("New in the register")).isEqualTo(4);
        assertThat(visit.count("Cannot be read")).isEqualTo(3);
        assertThat(visit.page().text()).contains("Changes that wait: 1", "Rows without a name: 1");
        assertThat(visit.page("/rows/unreadable").text())
                .contains(
                        "Row 7",
                        "This is no day: 31.02.2026",
                        "No country has this name: Атлантида");
        given().get("/api/v1/agencies/kg-01010199910011").then().statusCode(404);

        visit.confirm();

        assertThat(visit.page().text())
                .contains(
                        "Published events: 3",
                        "wait for a second person: 2",
                        "Confirmed by: aliya");
        given().get("/api/v1/agencies/kg-01010199910011")
                .then()
                .statusCode(200)
                .body("name", equalTo("ОсОО «Тестовый Мост»"))
                .body("status", equalTo("licensed"))
                .body("destinations", equalTo(List.of("PL", "TR")));
    }

    @Test
    @Order(2)
    void anAgencyThatTheListCallsSuspendedIsNotPublishedAsLicensedMeanwhile() {
        given().get("/api/v1/agencies/kg-01010199910044").then().statusCode(404);
    }

    @Test
    @Order(3)
    void theSameFileIsToldToHaveBeenImported() {
        var response = ImportVisit.send("other-name.csv", ImportVisit.file("first.csv"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.asString())
                .contains("This file was imported before. There is nothing to do.")
                .contains("Confirmed by: aliya");
    }

    @Test
    @Order(4)
    void theNextListOfTheOfficeIsADifference() {
        var before = register.last().orElseThrow().position();
        var visit = ImportVisit.compare("second.csv", NOVEMBER);

        assertThat(visit.count("New in the register")).isEqualTo(2);
        assertThat(visit.count("Changed")).isEqualTo(2);
        assertThat(visit.count("Gone from the list")).isEqualTo(1);
        assertThat(visit.page("/rows/changed").text())
                .contains("Last day of the licence: 14.01.2028 → 14.01.2030")
                .contains("Status of the licence: Licence in force → Licence withdrawn");
        assertThat(visit.page("/rows/gone").text()).contains("ОсОО \"Скобки; и кавычки\"");

        visit.confirm();

        // What the first list said of the suspended agency waits still, its grant too.
        assertThat(register.last().orElseThrow().position()).isEqualTo(before + 2);
        given().get("/api/v1/agencies/kg-01010199910022/status?on=2026-11-02&destination=KR")
                .then()
                .body("status", equalTo("licensed"));
    }

    @Test
    @Order(5)
    void theSameRowsInAnotherOrderChangeNothing() {
        var before = register.last();
        var waiting = proposals.waiting(0, 100).size();
        var visit = ImportVisit.compare("second-in-another-order.csv", NOVEMBER);
        visit.confirm();

        assertThat(visit.page().text()).contains("Published events: 0");
        assertThat(register.last()).isEqualTo(before);
        assertThat(proposals.waiting(0, 100)).hasSize(waiting);
    }

    @Test
    @Order(6)
    void whatHarmsIsPublishedWhenASecondPersonHasConfirmedIt() {
        var waiting =
                proposals.waiting(0, 100).stream()
                        .filter(it -> it.kind() == Proposal.Kind.IMPORT)
                        .toList();

        assertThat(waiting).hasSize(2);
        for (var proposal : waiting) {
            assertThat(proposals.decide(proposal.id(), true, "", BEK))
                    .isInstanceOf(Decided.Confirmed.class);
        }
        given().get("/api/v1/agencies/kg-01010199910022/status?on=2026-11-02&destination=KR")
                .then()
                .body("status", equalTo("revoked"));
        given().get("/api/v1/agencies/kg-01010199910033/status?on=2026-11-02&destination=DE")
                .then()
                .body("status", equalTo("expired"));
    }

    @Test
    @Order(7)
    void theRegisterCatchesUpWithWhatWaitedAndThenTheListIsNoDifference() {
        var caughtUp = ImportVisit.upload("again.csv", second("\n")).answer(NOVEMBER);
        assertThat(caughtUp.count("Changed")).isEqualTo(1);
        assertThat(caughtUp.page("/rows/changed").text())
                .contains("ОсОО «Приостановленное»", "(stopped for a time) → Licence in force");
        caughtUp.confirm();

        var visit = ImportVisit.upload("once-more.csv", second("\n\n")).answer(NOVEMBER);
        assertThat(visit.page().text()).contains("Nothing in this list differs from the register.");
        assertThat(visit.count("Unchanged")).isEqualTo(4);
        visit.discard();
        assertThat(visit.page().select("h1").text()).isEqualTo("Discarded");
    }

    private static byte[] second(String end) {
        return (new String(ImportVisit.file("second.csv"), StandardCharsets.UTF_8) + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Order(8)
    void nothingOfAFileIsEverMarkupOrAFormula() {
        var visit =
                ImportVisit.upload("<script>alert(2)<!-- .csv", ImportVisit.file("hostile.csv"));
        for (var address : List.of("/source", "/columns")) {
            assertHarmless(given().get(visit.address() + address).asString());
        }
        visit.post("/source", ImportVisit.SOURCE);
        visit.postProposed("/columns");
        assertHarmless(given().get(visit.address() + "/words").asString());
        visit.post("/words", Map.of("word-0", "in-force", "word-1", "in-force"));
        visit.untilItRests();
        for (var address : List.of("", "/rows/new", "/rows/unreadable", "/rows/gone")) {
            assertHarmless(given().get(visit.address() + address).asString());
        }
        assertHarmless(given().get("/en/staff/imports").asString());
        var unreadable = SentTable.csv(visit.address() + "/rows/unreadable/export");
        assertThat(unreadable.getFirst())
                .containsExactly("Row", "Agency", "What", "Before", "After");
        assertThat(unreadable.toString()).contains("This text begins like a formula: =HYPERLINK");
        assertThat(SentTable.xlsx(visit.address() + "/rows/unreadable/export").toString())
                .contains("This text begins like a formula: =HYPERLINK");
        assertThat(SentTable.csv(visit.address() + "/rows/new/export"))
                .anySatisfy(row -> assertThat(row).contains("'+7 Агентство", "'-5"));
        assertThat(SentTable.xlsx(visit.address() + "/rows/new/export"))
                .anySatisfy(row -> assertThat(row).contains("+7 Агентство", "-5"));
        visit.discard();
    }

    @Test
    @Order(14)
    void theImportsAreAFileWithoutFormulas() {
        for (var name : List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1+1")) {
            ImportVisit.upload(name, ("Name;Number\nFile " + name + ";1\n").getBytes()).discard();
        }

        var csv = SentTable.csv("/en/staff/imports/export");
        var xlsx = SentTable.xlsx("/en/staff/imports/export");

        assertThat(csv.getFirst())
                .containsExactly(
                        "File with the list",
                        "Title of the list",
                        "Entered by",
                        "Entered",
                        "Status");
        assertThat(csv)
                .extracting(List::getFirst)
                .contains("'=1+1", "'+1", "'-1", "'@SUM(1)", "first.csv");
        assertThat(csv.getLast())
                .containsExactly(
                        "first.csv",
                        "Register of agencies (made for tests)",
                        "aliya",
                        "23.11.2026",
                        "Imported");
        assertThat(xlsx).hasSameSizeAs(csv).extracting(List::getFirst).contains("=1+1", "-1");
    }

    @Test
    @Order(15)
    void thePagesLeadToTheFiles() {
        assertThat(links("/en/staff/imports"))
                .containsExactly("/en/staff/imports/export.csv", "/en/staff/imports/export.xlsx");
        assertThat(links("/en/staff/imports/1/rows/new"))
                .containsExactly(
                        "/en/staff/imports/1/rows/new/export.csv",
                        "/en/staff/imports/1/rows/new/export.xlsx");
        given().get("/en/staff/imports/export.pdf").then().statusCode(404);
        given().get("/en/staff/imports/1/rows/new/export.pdf").then().statusCode(404);
    }

    private static List<String> links(String address) {
        return Jsoup.parse(given().get(address).asString())
                .select("a[href*=export]")
                .eachAttr("href");
    }

    private static void assertHarmless(String page) {
        assertThat(page).doesNotContain("<script>alert", "<img", "<b>ОсОО", "<i>1");
    }

    @Test
    @Order(9)
    void whatColumnsMeanIsRemembered() {
        var file = "Фирма;Код;Бумага;Ещё\nОсОО «Иной Вид»;01010199910099;77-9;x\n";
        var first = ImportVisit.upload("a.csv", file.getBytes(StandardCharsets.UTF_8));
        first.post("/source", ImportVisit.SOURCE);
        first.post(
                "/columns",
                Map.of(
                        "column-0",
                        "name",
                        "column-1",
                        "registration-number",
                        "column-2",
                        "licence-number"));
        first.untilItRests();
        first.discard();

        var next = ImportVisit.upload("b.csv", (file + "\n").getBytes(StandardCharsets.UTF_8));
        next.post("/source", NOVEMBER);

        assertThat(next.page("/columns").select("option[selected]").eachAttr("value"))
                .containsExactly("name", "registration-number", "licence-number");
        next.discard();
    }

    @Test
    @Order(10)
    void nothingTypedIsLost() {
        var visit = ImportVisit.upload("c.csv", "Name;Number\nMade;1\n".getBytes());
        var answer =
                visit.post("/source", Map.of("title", "My title", "date-day", "32", "issuer", "I"));
        var page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert] li")).hasSize(4);
        assertThat(page.select("#title").val()).isEqualTo("My title");
        assertThat(page.select("#date-day").val()).isEqualTo("32");

        visit.post("/source", ImportVisit.SOURCE);
        var columns = visit.post("/columns", Map.of("column-1", "name", "column-0", "name"));
        assertThat(columns.statusCode()).isEqualTo(422);
        assertThat(columns.asString()).contains("Only one column can mean this");
        visit.discard();
    }

    @Test
    @Order(11)
    void aPreviewOfOtherAnswersCannotBeConfirmed() {
        var before = register.last();
        var visit = ImportVisit.upload("d.csv", "Name;BIN\nMade;01010199910111\n".getBytes());
        visit.answer(ImportVisit.SOURCE);
        assertThat(visit.count("New in the register")).isEqualTo(1);

        visit.post("/source", NOVEMBER);
        StaffForms.opened(visit.address() + "/columns", visit.address() + "/confirm").post();

        assertThat(visit.page().select("h1").text()).isEqualTo("What do the columns mean?");
        assertThat(register.last()).isEqualTo(before);
        visit.discard();
    }

    @Test
    @Order(13)
    void aBrokenFileIsToldInASentenceAndChangesNothing() {
        var before = register.last();
        var visit = ImportVisit.upload("broken.csv", ImportVisit.file("broken/open-quote.csv"));

        assertThat(visit.page().select("h1").text()).isEqualTo("Cannot be used");
        assertThat(visit.page().text())
                .contains(
                        "Row 4. A cell is longer than 4000 letters.",
                        "Nothing of it was published.");
        assertThat(register.last()).isEqualTo(before);
    }

    @Test
    @Order(12)
    void noFileIsToldBesideTheField() {
        var response = ImportVisit.send("", new byte[0]);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("Choose a file.");
    }
}
