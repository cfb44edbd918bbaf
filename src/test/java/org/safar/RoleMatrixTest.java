package org.safar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.safar.Routes.Route;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;

/// Each role tries every address of the staff side: what the table of routes says is what happens.
@QuarkusTest
class RoleMatrixTest {

    @Inject Translators translators;

    private static final int FORBIDDEN = 403;

    @Test
    void whoIsNotSignedInGetsNothing() {
        var softly = new SoftAssertions();
        for (var route : staffRoutes()) {
            // Who sends a form gets it back, see SignedOutForms; who opens a page signs in.
            var isPage = !route.path().startsWith("/api/") && route.method().equals("GET");
            var expected = isPage ? 302 : 401;
            softly.assertThat(status(route)).as(route.toString()).isEqualTo(expected);
        }
        softly.assertAll();
    }

    @Test
    @TestSecurity(user = "nobody")
    void whoHasNoRoleGetsNothingThatAsksForOne() {
        check("none");
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.REGISTRY_ADMIN_WORD)
    void aRegistryAdminGetsWhatTheTableSays() {
        check(StaffRole.REGISTRY_ADMIN_WORD);
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.REGISTRY_REVIEWER_WORD)
    void aRegistryReviewerGetsWhatTheTableSays() {
        check(StaffRole.REGISTRY_REVIEWER_WORD);
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.EDITOR_WORD)
    void anEditorGetsWhatTheTableSays() {
        check(StaffRole.EDITOR_WORD);
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorGetsWhatTheTableSays() {
        // Without a language there is no text that they may open.
        translators.set("r", Set.of(Language.TG), new Actor("made", "made", "editor"));

        check(StaffRole.TRANSLATOR_WORD);
        translators.set("r", Set.of(), new Actor("made", "made", "editor"));
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerGetsWhatTheTableSays() {
        check(StaffRole.CASE_WORKER_WORD);
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.CASE_LEAD_WORD)
    void aCaseLeadGetsWhatTheTableSays() {
        check(StaffRole.CASE_LEAD_WORD);
    }

    @Test
    @TestSecurity(user = "r", roles = StaffRole.PLATFORM_ADMIN_WORD)
    void aPlatformAdminGetsWhatTheTableSays() {
        check(StaffRole.PLATFORM_ADMIN_WORD);
    }

    private static void check(String role) {
        var softly = new SoftAssertions();
        for (var route : staffRoutes()) {
            var allowed = !RoutesTest.asksForARole(route) || route.roles().contains(role);
            var answer = softly.assertThat(status(route)).as(role + ": " + route);
            if (allowed) {
                answer.isNotIn(401, 302, FORBIDDEN);
            } else {
                answer.isEqualTo(FORBIDDEN);
            }
        }
        softly.assertAll();
    }

    /// A post is sent without a form token: whoever may use the address is refused for that only.
    private static int status(Route route) {
        var path =
                route.path()
                        .replace("{language}", "en")
                        // Words with a pattern; anything else would be no route at all.
                        .replace("{kind}", "guide")
                        .replace("{of}", "tg")
                        .replaceAll("\\{\\w+}", "1");
        var request = given().redirects().follow(false);
        if (route.takesFiles()) {
            request.multiPart("a", "b");
        } else if (!route.method().equals("GET") && !path.startsWith("/api/")) {
            request.contentType("application/x-www-form-urlencoded").body("a=b");
        } else if (!route.method().equals("GET")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(route.method(), path).statusCode();
    }

    private static List<Route> staffRoutes() {
        var routes =
                Routes.all().stream().filter(route -> !route.rule().equals(Route.PUBLIC)).toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }
}
