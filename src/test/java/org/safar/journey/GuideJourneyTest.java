package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;

/// A newcomer reads how to work for a household, and what to do when the passport was taken.
@QuarkusTest
class GuideJourneyTest {

    private static final List<String> PAGES =
            List.of(
                    "guides",
                    "guides/household-work",
                    "guides/forced-labour",
                    "journey/arrived",
                    "problems/stay",
                    "systems",
                    "systems/egov",
                    "news",
                    "news/no-amnesty-for-sale",
                    "guides/passport-taken/share",
                    "guides/passport-taken/print",
                    "guides/passport-taken/russian");

    @TestHTTPResource("/")
    String portal;

    @Test
    void aNewcomerReadsInTajikHowToWorkForAHousehold() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            var page = open(phone, "tg");
            page.getByRole(AriaRole.LINK, named("Ба ман кадом иҷозат лозим")).click();
            page.locator("main a[href='/tg/guides/household-work']").click();

            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("17\u00a0300\u00a0₸ (4 МРП)");
            page.getByRole(AriaRole.LINK, named("Саҳифаро бо русӣ")).click();
            assertThat(page.getByRole(AriaRole.ARTICLE)).hasAttribute("lang", "ru");
            page.locator("main a[href='/tg/guides/household-work']").first().click();
            assertThat(page.getByRole(AriaRole.ARTICLE)).hasAttribute("lang", "tg");
        }
    }

    @Test
    void theNumberOfTheRescueRingsFromTheText() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            var page = open(phone, "tg/guides/passport-taken");

            assertThat(
                            page.locator("article a", new Page.LocatorOptions().setHasText("112"))
                                    .first())
                    .hasAttribute("href", "tel:112");
        }
    }

    @Test
    void theSameGuideIsThereInUzbekInBothScripts() {
        try (var phone = Browser.phoneWithoutScripts("uz-Cyrl")) {
            var page = open(phone, "uz-Cyrl/guides/household-work");
            var cyrillic = page.getByRole(AriaRole.HEADING).first().textContent();
            page.locator("summary", new Page.LocatorOptions().setHasText("Ўзбекча")).click();
            page.getByRole(AriaRole.LINK, named("Oʻzbekcha")).click();

            assertThat(cyrillic).containsPattern("[а-яўқғҳ]");
            assertThat(page.getByRole(AriaRole.HEADING).first().textContent())
                    .containsPattern("[a-z]")
                    .doesNotContainPattern("[а-я]");
        }
    }

    @Test
    void aReaderSaysThatAPageIsNotClear() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = open(phone, "ru/guides/wages-not-paid");
            page.getByText("Написать подробнее").click();
            page.getByLabel("Что непонятно").fill("Куда нести жалобу?");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Нет")).click();

            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Спасибо");
            page.locator("main a[href='/ru/guides/wages-not-paid']").click();
            assertThat(page.getByRole(AriaRole.ARTICLE)).isVisible();
        }
    }

    static Stream<Arguments> views() {
        return Stream.concat(
                PAGES.stream().map(path -> Arguments.of(Language.TG, path)),
                Arrays.stream(Language.values())
                        .flatMap(language ->
                                Stream.of("guides/household-work", "systems")
                                        .map(path -> Arguments.of(language, path))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPageIsReadable(Language language, String path) {
        try (var phone = Browser.phone(language.tag())) {
            var page = open(phone, language.tag() + "/" + path);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            "target/screenshots",
                                            path.replace('/', '-')
                                                    + "-"
                                                    + language.tag()
                                                    + ".png")));

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private Page open(BrowserContext phone, String path) {
        var page = phone.newPage();
        page.navigate(portal + path);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
