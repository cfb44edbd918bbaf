package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.casework.CaseDesk;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpRequests;
import org.safar.casework.SendingKey;
import org.safar.casework.statistics.CountedMonths;
import org.safar.casework.vault.VaultSessions;
import org.safar.platform.TestClock;

/// A lead looks at numbers, without scripts.
@QuarkusTest
class CaseNumbersJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    private static final String LOAD = "/staff/load";
    private static final String STATISTICS = "/staff/case-statistics";

    @TestHTTPResource("/")
    String server;

    @Inject HelpOffices offices;
    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject VaultSessions vaults;
    @Inject CountedMonths months;
    @Inject TestClock clock;

    private HelpOffices.Office almaty;

    @BeforeEach
    void aYearOfCases() {
        clock.reset();
        almaty = offices.almaty();
        months.forget();
        months.add(
                almaty.id(),
                "2026-01 topic wages 41, 2026-02 topic passport-taken 17, 2026-02 topic police 9,"
                        + " 2026-03 topic trafficking 3, 2026-03 topic expulsion 6,"
                        + " 2026-01 place KZ-75 52, 2026-02 place KZ-79 20, 2026-02 place KZ-61 4,"
                        + " 2026-02 citizenship central-asia 58, 2026-02 citizenship union 12,"
                        + " 2026-02 citizenship not-told 6, 2026-02 first-answer same-day 22,"
                        + " 2026-02 first-answer next-day 33, 2026-03 first-answer week 8,"
                        + " 2026-03 outcome wages-paid 19, 2026-03 outcome advice-given 27,"
                        + " 2026-03 outcome silence 11, 2026-05 topic wages 22");
        casesOf(new DeskEntry.By("hakim", "Ҳаким Назаров"), 3);
        casesOf(null, 2);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        months.forget();
    }

    @Test
    void aLeadLooksWhatCameInAQuarterAndTakesItAway() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = signIn(phone, "ru/staff");
            page.locator("a[href='/ru/staff/case-statistics']").click();
            page.locator(".filter a[href$='2026-Q1']").click();
            assertThat(page.locator("section:has(#topic) tbody")).containsText("41");
            assertThat(page.locator("section:has(#topic) tbody")).not().containsText("3");
            assertThat(page.locator(".bars").first()).isVisible();
            var file = page.locator("a[href*='export.csv']").getAttribute("href");
            assertThat(file).contains("period=2026-Q1");
        }
    }

    @Test
    void aLeadSeesWhoHasHowMuchToDo() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            openVault(phone);
            var page = signIn(phone, "tg" + LOAD);
            assertThat(
                            page.getByRole(
                                    AriaRole.HEADING,
                                    new GetByRoleOptions().setName("Ҳаким Назаров")))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru" + LOAD,
                "tg" + LOAD,
                "ru" + STATISTICS + "?period=2026-Q1",
                "tg" + STATISTICS + "?period=2026-Q1",
                "ru" + STATISTICS,
            })
    void thePagesAreAccessibleAndFit(String address) {
        // The checks are a script themselves; the pages have none.
        try (var phone = Browser.phone("ru");
                var desktop = Browser.desktop("ru")) {
            openVault(phone);
            openVault(desktop);
            check(signIn(phone, address), 360, address);
            check(signIn(desktop, address), 1280, address);
        }
    }

    private void casesOf(DeskEntry.By who, int number) {
        for (var index = 0; index < number; index++) {
            clock.set(TestClock.START.minus(Duration.ofDays(9L * index)));
            requests.send(HelpOffices.request("KZ", "made"), SendingKey.create());
        }
        clock.reset();
        if (who == null) {
            return;
        }
        var worker = offices.worker(almaty);
        desk.inbox(worker).stream()
                .filter(line -> line.desk().assigned() == null)
                .map(line -> line.line().id())
                .forEach(id ->
                        desk.record(
                                worker,
                                id,
                                "case-assigned",
                                at -> new DeskEntry.Assigned(who, at, who)));
    }

    private void openVault(BrowserContext context) {
        var keys = offices.lead(almaty).keys();
        context.addCookies(
                List.of(
                        new Cookie(VaultSessions.COOKIE, vaults.open(almaty.id(), "gulnara", keys))
                                .setUrl(server)));
    }

    private static void check(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            PICTURES,
                                            width
                                                    + "-"
                                                    + name.replaceAll("[/?&=]", "-")
                                                    + ".png")));
        }
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        page.locator("button, input[type=submit]")
                .filter(new FilterOptions().setHasText("gulnara"))
                .first()
                .click();
        page.waitForURL(url -> url.endsWith(address));
        return page;
    }
}
