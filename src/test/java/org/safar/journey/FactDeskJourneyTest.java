package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.SecondPerson;
import org.safar.registry.desk.OwnDatabase;

/// Editors at the desk for contacts and amounts, without scripts: what they type, a second person
/// agrees with, and everybody sees.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class FactDeskJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    @TestHTTPResource("/")
    String server;

    @Inject SecondPerson erlan;

    @Test
    void aNumberIsTypedWrongThenRightAndRung() {
        try (var editor = Browser.phoneWithoutScripts("en");
                var anybody = Browser.phoneWithoutScripts("en")) {
            var desk = signIn(editor, "en/staff/contacts/kz-labour-wko");
            assertThat(desk.locator("main")).containsText("No number is known yet.");
            desk.getByLabel("Phone numbers").fill("12");
            desk.getByLabel("Town").fill("Oral");
            desk.getByRole(AriaRole.BUTTON, named("Send to a second person")).click();
            assertThat(desk.getByRole(AriaRole.ALERT))
                    .containsText("Nobody can call this number: 12");
            assertThat(desk.getByLabel("Town")).hasValue("Oral");
            check(desk, 360, "contact-wrong-number");

            desk.getByLabel("Phone numbers").fill("+7 711 250 11 22");
            desk.getByRole(AriaRole.BUTTON, named("Send to a second person")).click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("waits for a second person");
            erlan.agrees("kz-labour-wko");

            desk.navigate(server + "en/staff/contacts/kz-labour-wko");
            desk.getByRole(AriaRole.BUTTON, named("Rung today")).click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("you rang today");
            var seen = page(anybody, "en/contacts/kz-labour-wko");
            assertThat(seen.locator("main")).containsText("dilnoza");
            assertThat(seen.locator("main")).containsText("+7 7112 50 11 22");
            check(desk, 360, "contact-rung");
        }
    }

    @Test
    void anAmountOfNextYearIsTypedAndWaits() {
        try (var editor = Browser.phoneWithoutScripts("en")) {
            var desk = signIn(editor, "en/staff/values");
            desk.getByRole(AriaRole.LINK)
                    .filter(new FilterOptions().setHasText("Minimum wage in Russia"))
                    .click();
            desk.getByLabel("Amount", new Page.GetByLabelOptions().setExact(true)).fill("30 000");
            desk.locator("#from-day").fill("1.1.2027");
            desk.locator("#to-day").fill("31.12.2027");
            desk.getByLabel("Legal basis").fill("federal law");
            desk.getByLabel("Source", new Page.GetByLabelOptions().setExact(true))
                    .fill("A newspaper");
            desk.getByRole(AriaRole.BUTTON, named("Send to a second person")).click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("waits for a second person");
            assertThat(desk.locator("main")).containsText("30,000");
            check(desk, 360, "value-waiting");
        }
    }

    @Test
    void beforeAContactIsPutAwayItsUsersAreShown() {
        try (var editor = Browser.phoneWithoutScripts("en")) {
            var desk = signIn(editor, "en/staff/contacts/kz-cms");
            desk.getByRole(AriaRole.LINK, named("Put away for good")).click();
            assertThat(desk.locator("main")).containsText("These texts still send people there");
            check(desk, 360, "contact-archive");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/contacts",
                "/contacts?show=archived",
                "/contacts/kz-112",
                "/contacts/kz-kibhr",
                "/contacts/kz-kibhr/archive",
                "/values",
                "/values/amount-mci",
                "/values/amount-fine-host-small"
            })
    void thePagesAreAccessibleAndFitThePhone(String path) {
        try (var phone = Browser.phone("ru");
                var desktop = Browser.desktop("tg")) {
            var small = signIn(phone, "ru/staff" + path);
            check(small, 360, "ru" + path);
            isAccessible(small);
            var large = signIn(desktop, "tg/staff" + path);
            check(large, 1280, "tg" + path);
            isAccessible(large);
        }
    }

    private static void check(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name.replaceAll("[/?=]", "-") + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private Page page(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        return page;
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String address) {
        var page = page(context, address);
        page.locator("button, input[type=submit]")
                .filter(new FilterOptions().setHasText("dilnoza"))
                .first()
                .click();
        page.waitForURL("**/" + address);
        return page;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
