package org.safar.journey.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.journey.Browser;
import org.safar.staff.KeycloakAdmin;
import org.safar.staff.KeycloakServer;
import org.safar.staff.StaffRole;

/// Members of the staff sign in at the real Keycloak, work, and sign out.
@QuarkusTest
@TestProfile(KeycloakServer.Profile.class)
class SignInJourneyTest {

    @TestHTTPResource("/")
    String server;

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void eachSeesTheirOwnRole(StaffRole role) {
        try (var desk = Browser.desktop("en")) {
            var page = signedIn(desk, role.word());

            assertThat(page.locator("footer")).containsText("Signed in: " + role.word());
            assertThat(page).hasURL(server + "en/staff");
        }
    }

    @Test
    void afterSigningOutBackShowsNothing() {
        try (var desk = Browser.desktop("en")) {
            var page = signedIn(desk, "editor");
            page.getByRole(AriaRole.LINK, named("Sign out")).click();
            assertThat(page).hasURL(server + "en");

            page.goBack();

            assertThat(page.getByLabel("Password", exactly())).isVisible();
            assertThat(page.getByText("Signed in")).hasCount(0);
        }
    }

    @Test
    void whoIsSwitchedOffLosesTheStaffSideWithTheNextToken() {
        KeycloakAdmin.change(Map.of("accessTokenLifespan", 2));
        try (var desk = Browser.desktop("en")) {
            var page = signedIn(desk, "translator");
            KeycloakAdmin.changeUser("translator", Map.of("enabled", false));
            page.waitForTimeout(3000);

            page.reload();

            assertThat(page.getByLabel("Password", exactly())).isVisible();
        } finally {
            KeycloakAdmin.changeUser("translator", Map.of("enabled", true));
            KeycloakAdmin.change(Map.of("accessTokenLifespan", 300));
        }
    }

    @Test
    void afterALongRestThePasswordIsAskedForAgain() {
        KeycloakAdmin.change(Map.of("accessTokenLifespan", 2, "ssoSessionIdleTimeout", 3));
        try (var desk = Browser.desktop("en")) {
            var page = signedIn(desk, "case-worker");
            KeycloakAdmin.endSessions("case-worker");
            page.waitForTimeout(4000);

            page.reload();

            assertThat(page.getByLabel("Password", exactly())).isVisible();
        } finally {
            KeycloakAdmin.change(Map.of("accessTokenLifespan", 300, "ssoSessionIdleTimeout", 1800));
        }
    }

    @Test
    void inProductionAPasswordAloneOpensNothingUntilACodeIsSetUp() {
        KeycloakAdmin.change(Map.of("browserFlow", "safar-browser"));
        try (var desk = Browser.desktop("en")) {
            var page = enterPassword(desk, "case-lead");
            assertThat(page.getByText("Mobile Authenticator Setup")).isVisible();
            page.getByRole(AriaRole.LINK, named("Unable to scan?")).click();
            var key = page.locator("#kc-totp-secret-key").textContent();
            // On this page of Keycloak's the labels belong to no field.
            page.locator("#totp").fill(OneTimeCode.of(key, Instant.now()));
            page.locator("#userLabel").fill("test");
            page.getByRole(AriaRole.BUTTON, named("Submit")).click();
            assertThat(page.locator("footer")).containsText("Signed in: case-lead");

            page.getByRole(AriaRole.LINK, named("Sign out")).click();
            page = enterPassword(desk, "case-lead");
            page.getByLabel("One-time code").fill("000000");
            page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
            assertThat(page.getByText("Invalid authenticator code.")).isVisible();
            // The code of the enrolment is used up; the next one is accepted ahead of time.
            var next = OneTimeCode.of(key, Instant.now().plusSeconds(30));
            page.getByLabel("One-time code").fill(next);
            page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
            assertThat(page.locator("footer")).containsText("Signed in: case-lead");
        } finally {
            KeycloakAdmin.change(Map.of("browserFlow", "browser"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"safar", "admin-cli", "account"})
    void noProgramEntersWithAPassword(String client) {
        var status = KeycloakAdmin.passwordOfProgram(client, "editor", KeycloakServer.PASSWORD);

        assertThat(status).isBetween(400, 401);
    }

    private Page signedIn(BrowserContext desk, String user) {
        var page = enterPassword(desk, user);
        assertThat(page.getByRole(AriaRole.LINK, named("Sign out"))).isVisible();
        return page;
    }

    private Page enterPassword(BrowserContext desk, String user) {
        return SignIn.at(server, desk, user, KeycloakServer.PASSWORD);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
