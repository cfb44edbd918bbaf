package org.safar.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.DeskEntry;
import org.safar.casework.DeskWork;
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.handover.HandoverCases.Desk;
import org.safar.casework.handover.HandoverCases.Made;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.platform.Reference;
import org.safar.staff.StaffRole;

@QuarkusTest
@TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
class CaseReportPageTest {

    private static final Words WORDS = Words.of("handover", Language.EN);

    @Inject HelpOffices offices;
    @Inject HandoverCases cases;
    @Inject DeskWork work;
    @Inject DataSource database;

    private Worker almaty;
    private Made made;
    private Desk browser;
    private String firm;

    @BeforeEach
    void aCaseAboutAnAgency() {
        almaty = offices.worker(offices.almaty());
        made = cases.received("KZ", "They took my passport. You may tell others");
        browser = cases.deskOf(almaty);
        firm = "Firm " + UUID.randomUUID();
    }

    @Test
    void withoutConsentThereIsNoForm() throws SQLException {
        var page = page();
        assertThat(page.select("[name=reasons]")).isEmpty();
        assertThat(page.text()).contains(WORDS.say("reportRule"));

        send(Map.of("name", firm, "reasons", "papers-taken"));

        assertThat(reportsOf(firm)).isEmpty();
    }

    @Test
    void aReportHoldsOnlyWhatWasTicked() throws SQLException {
        consent("1");

        var answer =
                send(
                        Map.of(
                                "name", firm,
                                "reasons", "papers-taken",
                                "destination", "RU",
                                "happened-month", "3",
                                "happened-year", "2026"));

        assertThat(answer.header("Location")).endsWith("/report?done=reported");
        var report = reportsOf(firm).getFirst();
        assertThat(report)
                .containsEntry("reasons", "papers-taken")
                .containsEntry("destination", "RU")
                .containsEntry("happened", "2026-03");
        assertThat(report.values())
                .noneMatch(value -> String.valueOf(value).contains(made.id().toString()))
                .noneMatch(value -> String.valueOf(value).contains(made.code()));
    }

    @Test
    void oneYesIsForOneReport() throws SQLException {
        consent("1");
        send(Map.of("name", firm, "reasons", "other"));

        assertThat(send(Map.of("name", firm, "reasons", "other")).statusCode()).isEqualTo(303);

        assertThat(reportsOf(firm)).hasSize(1);
        assertThat(page().text()).contains("Last report from this case: 23 November 2026");
        assertThat(consent("1").statusCode()).isEqualTo(422);
        cases.write(made, "You may tell it once more");
        assertThat(consent("2").statusCode()).isEqualTo(303);
        assertThat(cases.read(almaty, made).desk().entries())
                .filteredOn(DeskEntry.Reported.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        consent("1");

        var answer = send(Map.of("name", firm, "happened-month", "13", "happened-year", "2026"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".faults a").eachAttr("href"))
                .containsExactly("#reasons", "#happened-month");
        assertThat(page.select("#name").val()).isEqualTo(firm);
        assertThat(page.select("#happened-month").val()).isEqualTo("13");
    }

    @Test
    void aLinkedAgencyIsOffered() throws SQLException {
        work.link(almaty, made.id(), new Reference("agency", "sk-monto"));
        consent("1");
        assertThat(page().select("[name=report-agency]").eachAttr("value"))
                .containsExactly("sk-monto", "other");

        assertThat(send(Map.of("reasons", "other")).asString()).contains(WORDS.say("errorAgency"));
        var before = reports("agency_id = 'sk-monto'").size();
        send(Map.of("report-agency", "sk-monto", "reasons", "other"));

        assertThat(reports("agency_id = 'sk-monto'")).hasSize(before + 1);
    }

    @Test
    void aConsentThatWasTakenBackReportsNothing() throws SQLException {
        consent("1");
        browser.post(made.address("/report/take-back"), Map.of());

        send(Map.of("name", firm, "reasons", "other"));

        assertThat(reportsOf(firm)).isEmpty();
    }

    private Response consent(String message) {
        return browser.post(made.address("/report/consent"), Map.of("message", message));
    }

    private Response send(Map<String, String> fields) {
        return browser.post(made.address("/report/send"), fields);
    }

    private Document page() {
        var answer = browser.get(made.address("/report"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private List<Map<String, Object>> reportsOf(String name) throws SQLException {
        return reports("agency_name = '" + name + "'");
    }

    private List<Map<String, Object>> reports(String where) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM agency_report WHERE " + where)) {
            var found = new ArrayList<Map<String, Object>>();
            while (rows.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(
                            rows.getMetaData().getColumnName(column),
                            String.valueOf(rows.getObject(column)));
                }
                found.add(row);
            }
            return found;
        }
    }
}
