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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A worker has heard the name of an agency and wants to know about it.
@QuarkusTest
class AgencyJourneyTest {

    @TestHTTPResource("/")
    String server;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkerFindsTheAgencyAndAsksAboutTheDayOfPaying(boolean scripts) {
        try (var phone = scripts ? Browser.phone("en") : Browser.phoneWithoutScripts("en")) {
            var page = open(phone, "en");
            page.getByRole(AriaRole.LINK, named("Is this agency licensed?")).click();

            page.getByLabel("Name or number").fill("ramai saiakat");
            page.getByRole(AriaRole.BUTTON, named("Search")).click();
            page.getByRole(AriaRole.LINK, named("Рамай Саякат")).click();
            assertThat(heading(page)).containsText("Licence in force");

            page.getByLabel("Day", exactly()).fill("12");
            page.getByLabel("Month", exactly()).fill("1");
            page.getByLabel("Year", exactly()).fill("2026");
            page.getByRole(AriaRole.BUTTON, named("Show that day")).click();
            assertThat(heading(page)).containsText("12 January 2026");
            assertThat(heading(page)).containsText("Licence suspended");

            page.getByRole(AriaRole.LINK, named("Show today")).click();
            assertThat(heading(page)).containsText("Licence in force");
        }
    }

    @Test
    void aWorkerLooksForAgenciesThatMaySendPeopleNow() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = open(phone, "ru/agencies");
            page.getByText("Уточнить поиск").click();
            page.getByLabel("Страна работы").selectOption("TR");
            page.getByLabel("Состояние сегодня").selectOption("licensed");
            page.getByRole(AriaRole.BUTTON, named("Найти")).last().click();

            assertThat(page.getByLabel("Состояние сегодня")).hasValue("licensed");
            assertThat(page.getByRole(AriaRole.LINK, named("Рамай Саякат"))).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/agencies",
                "tg/agencies?status=unknown",
                "ru/agencies?q=qwx",
                "en/agencies/kg-ramai?on=2026-01-12",
                "ru/agencies/uz-full-employment",
                "en/agencies/kg-ramai?on=32"
            })
    void thePagesAreAccessibleAndFitThePhone(String address) {
        try (var phone = Browser.phone("en")) {
            var page = open(phone, address);

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void aWrongDayIsSaidAboveTheQuestionAndBesideIt() {
        try (var phone = Browser.phone("en")) {
            var page = open(phone, "en/agencies/kg-ramai");
            page.getByLabel("Day", exactly()).fill("31");
            page.getByLabel("Month", exactly()).fill("2");
            page.getByLabel("Year", exactly()).fill("2026");
            page.getByRole(AriaRole.BUTTON, named("Show that day")).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("not a day of the calendar");
            assertThat(page.getByLabel("Month", exactly())).hasValue("2");
        }
    }

    private Page open(BrowserContext phone, String address) {
        var page = phone.newPage();
        page.navigate(server + address);
        return page;
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
