package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A worker in Shymkent needs somebody to call.
@QuarkusTest
class ContactJourneyTest {

    @TestHTTPResource("/")
    String server;

    @Test
    void aWorkerFindsWhomToCallInTheirRegion() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            var page = open(phone, "tg/contacts");
            page.getByText("Аз рӯи вилоятҳои Қазоқистон").click();
            page.getByRole(AriaRole.LINK, named("Шаҳри Чимкент")).click();

            assertThat(page.getByRole(AriaRole.HEADING, headed("Шаҳри Чимкент"))).isVisible();
            page.locator("a[href$='/contacts/kz-102']").click();

            var call = page.getByRole(AriaRole.MAIN).locator(".phones a");
            assertThat(call).hasAttribute("href", "tel:102");
            assertThat(call).containsText("Танҳо дар ин кишвар кор мекунад: Қазоқистон");
        }
    }

    @Test
    void theFormAsksForPlaceNeedAndLanguage() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = open(phone, "ru/contacts");
            page.getByLabel("Регион Казахстана").selectOption("KZ-79");
            page.getByLabel("Что вам нужно?").selectOption("advice");
            page.getByLabel("На каком языке отвечают").selectOption("tg");
            page.getByRole(AriaRole.BUTTON, named("Показать контакты")).click();

            assertThat(page.getByRole(AriaRole.HEADING, headed("Совет, юрист"))).isVisible();
            assertThat(page.locator(".card")).hasCount(1);
            page.locator(".card a[href$='/contacts/kz-sana-sezim']").click();
            assertThat(page.getByRole(AriaRole.MAIN))
                    .containsText("Номера телефона мы пока не знаем.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tg, contacts",
        "ru, contacts",
        "uz, contacts",
        "kk, contacts",
        "ru, contacts?region=KZ-79",
        "tg, contacts?country=KR",
        "en, contacts?country=CZ&need=health",
        "tg, contacts/kz-102",
        "ru, contacts/cz-lastrada",
        "ru, contacts/kr-1345",
        "en, contacts/kz-sana-sezim"
    })
    void thePagesAreAccessibleAndFitThePhone(String language, String path) {
        try (var phone = Browser.phone(language)) {
            var page = open(phone, language + "/" + path);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(picture(language, path)));

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(
                            page.locator(".phones a, .ways a, .card h3 a, .calls a").all().stream()
                                    .filter(Locator::isVisible)
                                    .filter(link -> link.boundingBox().height < 44))
                    .isEmpty();
        }
    }

    private Page open(BrowserContext phone, String address) {
        var page = phone.newPage();
        page.navigate(server + address);
        return page;
    }

    private static Path picture(String language, String path) {
        return Path.of(
                "target/screenshots",
                language + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-") + ".png");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions headed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
