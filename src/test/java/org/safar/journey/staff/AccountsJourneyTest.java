package org.safar.journey.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.journey.Browser;
import org.safar.platform.TestClock;
import org.safar.staff.KeycloakServer;

/// A platform admin manages accounts inside Safar; the real Keycloak keeps them.
@QuarkusTest
@TestProfile(KeycloakServer.Profile.class)
class AccountsJourneyTest {

    private static final String AIGUL = "aigul@example.org";
    private static final String HER_PASSWORD = "a-password-of-her-own";

    @TestHTTPResource("/")
    String server;

    @Inject TestClock clock;

    /// Keycloak lives today, and its tokens are compared with the clock of Safar.
    @BeforeEach
    void today() {
        clock.set(Instant.now());
    }

    @AfterEach
    void backThen() {
        clock.reset();
    }

    @Test
    void somebodyIsInvitedSignsInAndLosesTheStaffSideAtOnce() {
        try (var desk = Browser.desktop("en");
                var herPhone = Browser.phone("en")) {
            var admin = SignIn.at(server, desk, "platform-admin", KeycloakServer.PASSWORD);
            var password = invite(admin);

            var hers = SignIn.at(server, herPhone, AIGUL, password);
            hers.getByLabel("New Password", exactly()).fill(HER_PASSWORD);
            hers.getByLabel("Confirm password").fill(HER_PASSWORD);
            hers.getByRole(AriaRole.BUTTON, named("Submit")).click();
            assertThat(hers.locator("footer")).containsText("Translator");

            admin.getByRole(AriaRole.LINK, named("To the account")).click();
            admin.getByLabel("Editor", exactly()).check();
            admin.getByRole(AriaRole.BUTTON, named("Save the roles")).click();
            admin.getByRole(AriaRole.BUTTON, named("Switch the account off")).click();
            assertThat(admin.getByText("Switched off")).isVisible();

            hers.reload();
            assertThat(hers.getByLabel("Password", exactly())).isVisible();
            hers.getByLabel("Username or email").fill(AIGUL);
            hers.getByLabel("Password", exactly()).fill(HER_PASSWORD);
            hers.getByRole(AriaRole.BUTTON, named("Sign In")).click();
            assertThat(hers.getByText("Account is disabled")).isVisible();

            admin.getByRole(AriaRole.LINK, named("Changes of this account")).click();
            assertThat(admin.locator("tbody tr").first()).containsText("account-switched-off");
            assertThat(admin.locator("tbody")).containsText("role-given-editor");
        }
    }

    @Test
    void nobodyShutsThemselvesOut() {
        try (var desk = Browser.desktop("en")) {
            var page = SignIn.at(server, desk, "platform-admin", KeycloakServer.PASSWORD);
            page.navigate(server + "en/staff/accounts");
            page.getByRole(AriaRole.LINK, named("Pavel Demo")).click();
            page.getByRole(AriaRole.BUTTON, named("Switch the account off")).click();

            assertThat(page.getByText("You cannot switch off your own account")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru/staff",
                "tg/staff/accounts",
                "ru/staff/accounts/new",
                "ru/staff/organisations",
                "ru/staff/audit"
            })
    void thePagesAreAccessibleAndFitThePhone(String address) {
        try (var phone = Browser.phone("ru")) {
            var page = SignIn.at(server, phone, "platform-admin", KeycloakServer.PASSWORD);
            page.navigate(server + address);

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    private String invite(Page admin) {
        admin.getByRole(AriaRole.LINK, named("Accounts")).click();
        admin.getByRole(AriaRole.LINK, named("Invite a person")).click();
        admin.getByLabel("E-mail").fill(AIGUL);
        admin.getByLabel("Given name").fill("Aigul");
        admin.getByLabel("Family name").fill("Sadykova");
        admin.getByLabel("Translator").check();
        admin.getByRole(AriaRole.BUTTON, named("Make the account")).click();
        return admin.locator(".password").textContent().strip();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
