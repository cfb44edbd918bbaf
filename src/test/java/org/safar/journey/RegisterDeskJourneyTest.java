package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.desk.OwnDatabase;

/// Those who keep the register at their desk: one enters, another one confirms, everybody sees it.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RegisterDeskJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    @TestHTTPResource("/")
    String server;

    @ParameterizedTest
    @CsvSource({"kg-fly-job, true", "kg-prime-travel, false"})
    void aSuspensionIsEnteredConfirmedAndPublic(String agency, boolean scripts) {
        try (var admin = open(scripts);
                var reviewer = open(scripts);
                var anybody = Browser.phone("en")) {
            var desk = signIn(admin, "aliya", "en/staff/agencies/" + agency);
            desk.getByRole(AriaRole.LINK, named("Record an event")).click();
            desk.getByRole(AriaRole.BUTTON, named("Save")).click();
            assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Fill this in.");
            enterSuspension(desk);
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("waits for a second person");
            var public1 = page(anybody, "en/agencies/" + agency);
            assertThat(public1.locator("body")).not().containsText("broke the rules");

            var queue = signIn(reviewer, "bek", "en/staff");
            queue.getByRole(AriaRole.LINK, named("Waiting for a second person")).click();
            queue.locator("a.agency").last().click();
            assertThat(queue.locator("body")).containsText("Licence suspended");
            queue.getByRole(AriaRole.BUTTON, named("Confirm and publish")).click();
            assertThat(queue.getByRole(AriaRole.STATUS)).containsText("It is confirmed.");

            var public2 = page(anybody, "en/agencies/" + agency);
            assertThat(public2.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Licence suspended");
            assertThat(public2.locator("body")).containsText("broke the rules");
            queue.navigate(server + "en/staff/chain");
            assertThat(queue.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("The register is whole");
        }
    }

    private static void enterSuspension(Page desk) {
        desk.getByLabel("What happened?").selectOption("suspended");
        desk.locator("#from-day").fill("20");
        desk.locator("#from-month").fill("11");
        desk.locator("#from-year").fill("2026");
        desk.getByLabel("Reason that the source gives").fill("broke the rules");
        desk.getByLabel("Title of the source").fill("A newspaper");
        desk.getByLabel("Address of the source").fill("https://example.org/news");
        desk.locator("#source-date-year").fill("2026");
        desk.locator("#checked-on-day").fill("23.11.2026");
        desk.getByRole(AriaRole.BUTTON, named("Save")).click();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/register",
                "/register/lapsing",
                "/agencies",
                "/agencies/new",
                "/agencies/kg-ramai",
                "/agencies/kg-ramai/events/new",
                "/agencies/kg-ramai/profile",
                "/agencies/kg-ramai/replies/kg-ramai-1",
                "/proposals",
                "/chain"
            })
    void thePagesAreAccessibleAndFitThePhone(String path) {
        try (var phone = Browser.phone("ru");
                var desktop = Browser.desktop("tg")) {
            var small = signIn(phone, "aliya", "ru/staff" + path);
            check(small, 360, "ru" + path);
            var large = signIn(desktop, "aliya", "tg/staff" + path);
            check(large, 1280, "tg" + path);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, 305000101", "tg, 305000102"})
    void aFirmThatIsOnlyRegisteredIsAddedAndPublicWithItsSource(String language, String number) {
        try (var admin = Browser.phoneWithoutScripts(language);
                var anybody = Browser.phone(language)) {
            var desk = signIn(admin, "aliya", language + "/staff/agencies/new");
            desk.locator("#name").fill("Made Firm " + number);
            desk.locator("#country").selectOption("UZ");
            desk.locator("#number").fill(number);
            desk.locator("#kind").selectOption("registered-only");
            desk.locator("#source-title").fill("A list of firms");
            desk.locator("#source-url").fill("https://example.org/firms");
            desk.locator("#source-date-year").fill("2026");
            desk.locator("#checked-on-day").fill("20.11.2026");
            desk.locator("button.primary[value=next]").click();
            assertThat(desk.getByRole(AriaRole.STATUS)).isVisible();
            assertThat(desk.locator("main")).containsText("aliya");
            assertThat(desk.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

            var id = desk.url().replaceAll(".*/([^?]*).*", "$1");
            var seen = page(anybody, language + "/agencies/" + id);
            assertThat(seen.getByRole(AriaRole.LINK, named("A list of firms"))).isVisible();
            check(seen, 360, language + "-registered-only");
        }
    }

    private static void check(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name.replace('/', '-') + ".png")));
        }
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static BrowserContext open(boolean scripts) {
        return scripts ? Browser.phone("en") : Browser.phoneWithoutScripts("en");
    }

    private Page page(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        return page;
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String person, String address) {
        var page = page(context, address);
        page.locator("button, input[type=submit]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(person))
                .first()
                .click();
        page.waitForURL("**/" + address);
        return page;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
