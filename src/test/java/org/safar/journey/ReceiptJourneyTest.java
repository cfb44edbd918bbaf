package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.TestClock;
import org.safar.registry.MadeRegister;

/// A worker keeps an answer, and weeks later shows what it was.
@QuarkusTest
class ReceiptJourneyTest {

    @TestHTTPResource("/")
    String server;

    @Inject TestClock clock;

    @Inject MadeRegister made;

    @AfterEach
    void reset() {
        made.takeBack();
        clock.reset();
    }

    /// What a person of that language looks for on the pages.
    record Reader(
            String language,
            String search,
            String find,
            String make,
            String openByCode,
            String code,
            String open,
            String inForce,
            String withdrawn) {

        static Reader of(String language) {
            return language.equals("en")
                    ? new Reader(
                            "en",
                            "Name or number",
                            "Search",
                            "Make a check receipt",
                            "Open a check receipt by its code",
                            "Code",
                            "Open",
                            "Licence in force",
                            "Licence withdrawn")
                    : new Reader(
                            "ru",
                            "Название или номер",
                            "Найти",
                            "Получить лист проверки",
                            "Открыть лист проверки по коду",
                            "Код",
                            "Открыть",
                            "Действующая лицензия",
                            "Лицензия отозвана");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "ru, true", "ru, false"})
    void aReceiptShowsTheSameStateAlthoughTheAgencyLostItsLicence(
            String language, boolean scripts) {
        var reader = Reader.of(language);
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language + "/agencies");
            page.getByLabel(reader.search).fill("рамай");
            button(page, reader.find).click();
            page.getByRole(AriaRole.LINK, named("Рамай Саякат")).click();
            page.getByRole(AriaRole.LINK, named(reader.make)).click();
            assertThat(heading(page)).containsText(reader.inForce);
            var code = page.locator(".code").textContent();

            clock.set(TestClock.START.plus(Duration.ofDays(20)));
            made.publish("kg-ramai", "made1: revoked 2026-12-01 TR");

            page.navigate(server + language + "/agencies");
            page.getByRole(AriaRole.LINK, named(reader.openByCode)).click();
            page.getByLabel(reader.code, new Page.GetByLabelOptions().setExact(true))
                    .fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
            button(page, reader.open).click();

            assertThat(heading(page)).containsText(reader.inForce);
            assertThat(page.getByRole(AriaRole.LISTITEM).filter(containing(reader.withdrawn)))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru/agencies/kg-ramai/receipt",
                "tg/agencies/gb-ag/receipt?on=2023-05-01",
                "en/receipt",
                "kk/receipt?code=ABCD",
                "uz/agencies/kg-ramai/poster",
                "ru/open-data"
            })
    void thePagesAreAccessibleAndFitThePhone(String address) {
        try (var phone = Browser.phone("en")) {
            expectGood(open(phone, address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void aReceiptOpenedAgainIsAccessibleAndFitsThePhone(String language) {
        try (var phone = Browser.phoneWithoutScripts(language)) {
            var page = open(phone, language + "/agencies/kg-ramai/receipt");
            var code = page.locator(".code").textContent();
            made.publish("kg-ramai", "made1: revoked 2026-11-20 TR");

            page.navigate(server + language + "/receipt/" + code);

            assertThat(page.locator("#since ~ ol li")).hasCount(1);
        }
        try (var phone = Browser.phone(language)) {
            var page = open(phone, language + "/agencies/kg-ramai/receipt");
            page.navigate(server + language + "/receipt/" + page.locator(".code").textContent());
            expectGood(page);
        }
    }

    private static void expectGood(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private static BrowserContext phone(String language, boolean scripts) {
        return scripts ? Browser.phone(language) : Browser.phoneWithoutScripts(language);
    }

    private Page open(BrowserContext phone, String address) {
        var page = phone.newPage();
        page.navigate(server + address);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
