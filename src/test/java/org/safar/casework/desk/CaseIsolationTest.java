package org.safar.casework.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.desk.MadeCases.Made;
import org.safar.casework.vault.VaultSessions;
import org.safar.staff.StaffRole;

/// Everybody tries every address below a case: their own, one of another organisation, one that
/// does not exist. Of the last two nobody can tell which is which.
@QuarkusTest
class CaseIsolationTest {

    private static final Path ROUTES = Path.of("src/docs/routes.txt");
    private static final String CASES = "/{language}/staff/cases/{case}";

    /// Chosen by the test: with it forms need not be opened first.
    private static final String TOKEN = "bWFkZS10b2tlbi0xMjM0NQ";

    /// What each form needs to be right; what is not asked for is ignored.
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("answer", "For which months?"),
                    Map.entry("seen", "1"),
                    Map.entry("entries", "0"),
                    Map.entry("note", "Call the inspector"),
                    Map.entry("task", "Ask for the contract"),
                    Map.entry("colleague", "gulnara"),
                    Map.entry("outcome", "safe"),
                    Map.entry("ready", "first_reply"),
                    Map.entry("rule", "answer:stay-90-days"),
                    Map.entry("agency", "nothing has this name"),
                    Map.entry("link", "answer:stay-90-days"),
                    Map.entry("follow-up-day", "1"),
                    Map.entry("follow-up-month", "12"),
                    Map.entry("follow-up-year", "2026"));

    @Inject HelpOffices offices;
    @Inject MadeCases cases;

    private Made own;
    private UUID ownFile;
    private UUID ownTask;
    private Made foreign;
    private UUID foreignFile;
    private UUID foreignTask;

    record Route(String method, String path) {

        boolean names(String part) {
            return path.contains("{" + part + "}");
        }
    }

    @BeforeEach
    void twoOrganisationsHaveACaseEach() {
        own = cases.received("KZ", "own");
        ownFile = cases.attach(own, AttachmentKind.JPEG, MadeCases.PICTURE);
        ownTask = cases.task(offices.almaty(), own, "own task");
        foreign = cases.received("RU", "foreign");
        foreignFile = cases.attach(foreign, AttachmentKind.JPEG, MadeCases.PICTURE);
        foreignTask = cases.task(offices.moscow(), foreign, "foreign task");
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerReachesOnlyCasesOfTheOwnOrganisation() {
        onlyOwn(offices.worker(offices.almaty()));
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadReachesOnlyCasesOfTheOwnOrganisation() {
        onlyOwn(offices.lead(offices.almaty()));
    }

    @Test
    @TestSecurity(user = "karim", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerOfAnotherOrganisationReachesNothing() {
        var cookie = cases.vaultOf(offices.worker(offices.moscow()));
        var softly = new SoftAssertions();
        for (var route : routes()) {
            softly.assertThat(send(route, own.id(), ownFile, ownTask, cookie).statusCode())
                    .as(route.toString())
                    .isEqualTo(404);
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aClosedCaseIsToALeadAsOneThatDoesNotExist() {
        cases.close(offices.almaty(), own);
        var cookie = cases.vaultOf(offices.lead(offices.almaty()));
        var softly = new SoftAssertions();
        for (var route : routes()) {
            if (route.path().endsWith("/close")) {
                // Pressed twice: the list of closed cases tells a lead as much.
                continue;
            }
            var closed = send(route, own.id(), ownFile, ownTask, cookie);
            var absent =
                    send(route, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), cookie);
            softly.assertThat(closed.statusCode()).as(route.toString()).isEqualTo(404);
            softly.assertThat(seen(closed)).as(route.toString()).isEqualTo(seen(absent));
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void filesAndTasksOfAnotherCaseAreNotBelowThisOne() {
        var another = cases.received("KZ", "another one of ours");
        var file = cases.attach(another, AttachmentKind.JPEG, MadeCases.PICTURE);
        var task = cases.task(offices.almaty(), another, "another task");
        var cookie = cases.vaultOf(offices.worker(offices.almaty()));
        var softly = new SoftAssertions();
        for (var route : routes().stream().filter(CaseIsolationTest::isBelow).toList()) {
            var absent = send(route, own.id(), UUID.randomUUID(), UUID.randomUUID(), cookie);
            var ofOurs = send(route, own.id(), file, task, cookie);
            var ofOthers = send(route, own.id(), foreignFile, foreignTask, cookie);
            softly.assertThat(ofOurs.statusCode()).as(route.toString()).isEqualTo(404);
            softly.assertThat(seen(ofOurs)).as(route.toString()).isEqualTo(seen(absent));
            softly.assertThat(seen(ofOthers)).as(route.toString()).isEqualTo(seen(absent));
            var right = send(route, own.id(), ownFile, ownTask, cookie).statusCode();
            softly.assertThat(right).as(route + " of this case").isLessThan(400);
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void withTheVaultClosedEveryAddressIsTheSame() {
        var softly = new SoftAssertions();
        for (var route : routes()) {
            for (var id : List.of(own.id(), foreign.id(), UUID.randomUUID())) {
                var answer = bare(route, id, ownFile, ownTask, "");
                softly.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
                softly.assertThat(answer.header("Location")).isEqualTo("/en/staff/vault");
            }
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void theCookieOfAColleagueOpensNothing() {
        var cookie = cases.vaultOf(offices.lead(offices.almaty()));
        for (var route : routes()) {
            assertThat(bare(route, own.id(), ownFile, ownTask, cookie).statusCode())
                    .as(route.toString())
                    .isEqualTo(303);
        }
    }

    @Test
    @TestSecurity(
            user = "nodira",
            roles = {StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
    void whoWorksForNoOrganisationReachesNothing() {
        for (var route : routes()) {
            assertThat(send(route, own.id(), ownFile, ownTask, "").statusCode())
                    .as(route.toString())
                    .isEqualTo(303);
        }
    }

    @Test
    @TestSecurity(
            user = "hakim",
            roles = {
                StaffRole.PLATFORM_ADMIN_WORD,
                StaffRole.REGISTRY_ADMIN_WORD,
                StaffRole.REGISTRY_REVIEWER_WORD,
                StaffRole.EDITOR_WORD,
                StaffRole.TRANSLATOR_WORD
            })
    void noOtherRoleReachesACase() {
        var cookie = cases.vaultOf(offices.worker(offices.almaty()));
        for (var route : routes()) {
            assertThat(send(route, own.id(), ownFile, ownTask, cookie).statusCode())
                    .as(route.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoIsNotSignedInReachesNothing() {
        for (var route : routes()) {
            assertThat(bare(route, own.id(), ownFile, ownTask, "").statusCode())
                    .as(route.toString())
                    .isIn(302, 401);
        }
    }

    private void onlyOwn(Worker worker) {
        var cookie = cases.vaultOf(worker);
        var softly = new SoftAssertions();
        for (var route : routes()) {
            var absent =
                    send(route, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), cookie);
            var others = send(route, foreign.id(), foreignFile, foreignTask, cookie);
            softly.assertThat(others.statusCode()).as(route.toString()).isEqualTo(404);
            softly.assertThat(seen(others)).as(route.toString()).isEqualTo(seen(absent));
        }
        assertThat(cases.thread(foreign).entries()).hasSize(2);
        assertThat(cases.read(offices.worker(offices.moscow()), foreign.id()).desk().entries())
                .hasSize(1);
        for (var route : routes()) {
            // A form in which something is wrong is answered too, and so is one that came too late.
            var status = send(route, own.id(), ownFile, ownTask, cookie).statusCode();
            softly.assertThat(status).as(route.toString()).isIn(200, 303, 409, 422);
        }
        softly.assertAll();
    }

    private static boolean isBelow(Route route) {
        return route.names("file") || route.names("task");
    }

    /// Closing comes last: a lead may not read the case after it.
    static List<Route> routes() {
        try (var lines = Files.lines(ROUTES)) {
            var routes =
                    lines.filter(line -> line.contains(" " + CASES))
                            .map(line -> line.split(" \\| ")[0].split(" +"))
                            .map(parts -> new Route(parts[0], parts[1]))
                            .toList();
            assertThat(routes).hasSizeGreaterThan(14);
            return Stream.concat(
                            routes.stream().filter(route -> !route.path().endsWith("/close")),
                            routes.stream().filter(route -> route.path().endsWith("/close")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response send(Route route, UUID id, UUID file, UUID task, String cookie) {
        var request = request(cookie);
        if (!route.method().equals("GET")) {
            request.formParam("form-token", TOKEN);
            FIELDS.forEach(request::formParam);
        }
        return request.request(route.method(), address(route, id, file, task));
    }

    /// Without words, which would be kept when the vault is closed.
    private static Response bare(Route route, UUID id, UUID file, UUID task, String cookie) {
        var request = request(cookie);
        if (!route.method().equals("GET")) {
            request.formParam("form-token", TOKEN).formParam("outcome", "safe");
        }
        return request.request(route.method(), address(route, id, file, task));
    }

    private static RequestSpecification request(String cookie) {
        return given().redirects()
                .follow(false)
                .cookie("safar-form", TOKEN)
                .cookie(VaultSessions.COOKIE, cookie);
    }

    private static String address(Route route, UUID id, UUID file, UUID task) {
        return route.path()
                .replace("{language}", "en")
                .replace("{case}", id.toString())
                .replace("{file}", file.toString())
                .replace("{task}", task.toString());
    }

    /// Everything that can be told apart.
    private static List<Object> seen(Response response) {
        var headers =
                response.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("date"))
                        .map(Header::toString)
                        // A date too: until when the token of forms lasts.
                        .map(header -> header.replaceFirst("Expires=[^;]+", ""))
                        .toList();
        return List.of(response.statusLine(), headers, response.asString());
    }
}
