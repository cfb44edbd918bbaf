package org.safar.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseExports;
import org.safar.casework.CaseExports.Why;
import org.safar.casework.CaseReferrals;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.handover.HandoverCases.Desk;
import org.safar.casework.handover.HandoverCases.Made;
import org.safar.staff.StaffRole;

/// With forms that would do something: to a case of another organisation they do nothing, and
/// answer as if there was none.
@QuarkusTest
class HandoverIsolationTest {

    private static final String CASE = "/{language}/staff/cases/{case}";
    private static final List<String> PARTS = List.of("referral", "related", "export", "report");

    @Inject HelpOffices offices;
    @Inject HandoverCases cases;
    @Inject CaseExports exports;

    private Made foreign;
    private UUID export;

    record Route(String method, String end) {}

    @BeforeEach
    void aCaseOfMoscowWithConsentsAndACopyThatWaits() {
        var moscow = offices.worker(offices.moscow());
        foreign = cases.received("RU", "foreign");
        exports.ask(offices.lead(offices.moscow()), foreign.id(), Why.COURT);
        var asked = (DeskEntry.ExportAsked) cases.read(moscow, foreign).desk().entries().getLast();
        export = asked.export();
        for (var to : List.of("report", CaseReferrals.consentTo(offices.almaty().id()))) {
            var consent = new DeskEntry.Consented(moscow.by(), asked.at(), to, true, 1);
            cases.record(moscow, foreign, consent);
        }
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void aForeignCaseIsAsOneThatDoesNotExist() {
        foreignIsAsAbsent(cases.deskOf(offices.worker(offices.almaty())));
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void soItIsForALead() {
        foreignIsAsAbsent(cases.deskOf(offices.lead(offices.almaty())));
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void withTheVaultClosedEveryAddressLeadsToTheVault() {
        var softly = new SoftAssertions();
        for (var route : routes()) {
            for (var id : List.of(foreign.id(), UUID.randomUUID())) {
                var answer = send(new Desk(""), route, id);
                softly.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
                softly.assertThat(answer.header("Location")).isEqualTo("/en/staff/vault");
            }
        }
        softly.assertThat(new Desk("").get("/en/staff/cases/referred").header("Location"))
                .isEqualTo("/en/staff/vault");
        softly.assertAll();
    }

    private void foreignIsAsAbsent(Desk desk) {
        var softly = new SoftAssertions();
        for (var route : routes()) {
            var there = send(desk, route, foreign.id());
            softly.assertThat(there.statusCode()).as(route.toString()).isEqualTo(404);
            softly.assertThat(seen(there))
                    .as(route.toString())
                    .isEqualTo(seen(send(desk, route, UUID.randomUUID())));
        }
        softly.assertAll();
        assertThat(cases.read(offices.worker(offices.moscow()), foreign).desk().entries())
                .hasSize(3);
    }

    private Response send(Desk desk, Route route, UUID id) {
        var address = "/en/staff/cases/" + id + route.end();
        if (route.method().equals("GET")) {
            return desk.get(address);
        }
        var organisation = String.valueOf(offices.almaty().id());
        return desk.post(
                address,
                Map.of(
                        "to", organisation,
                        "organisation", organisation,
                        "message", "1",
                        "keeps", "no",
                        "code", foreign.code(),
                        "why", "court",
                        "export", export.toString(),
                        "name", "Firm",
                        "reasons", "other"));
    }

    private static List<Route> routes() {
        try (var lines = Files.lines(Path.of("src/docs/routes.txt"))) {
            var routes =
                    lines.filter(line -> line.contains(" " + CASE + "/"))
                            .map(line -> line.split(" \\| ")[0].split(" +"))
                            .map(parts -> new Route(parts[0], parts[1].substring(CASE.length())))
                            .filter(route -> PARTS.contains(route.end().split("/")[1]))
                            .toList();
            assertThat(routes).hasSizeGreaterThanOrEqualTo(18);
            return routes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything that can be told apart.
    private static List<Object> seen(Response response) {
        var headers =
                response.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("date"))
                        // The cookie of the form's token tells the second in which it ends.
                        .map(header -> header.toString().replaceAll("Expires=[^;]*", ""))
                        .toList();
        return List.of(response.statusLine(), headers, response.asString());
    }
}
