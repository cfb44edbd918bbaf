package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;

/// Someone opens the portal, looks around and chooses a language. Pictures of what they see are
/// kept in `target/screenshots`.
@QuarkusTest
class ReadingJourneyTest {

    private static final List<String> PAGES = List.of("", "/languages", "/no-such-page");

    @TestHTTPResource("/")
    String portal;

    /// Words are longer in some languages: each is tried on the narrow phone. Colours and wide
    /// screens look alike in all.
    static Stream<Arguments> views() {
        return PAGES.stream()
                .flatMap(page ->
                        Stream.concat(
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(language, page, View.PHONE)),
                                Stream.of(View.PHONE_AT_NIGHT, View.DESKTOP)
                                        .map(view -> Arguments.of(Language.EN, page, view))));
    }

    enum View {
        PHONE(Browser.phoneOptions("en")),
        PHONE_AT_NIGHT(Browser.phoneOptions("en").setColorScheme(ColorScheme.DARK)),
        DESKTOP(new NewContextOptions().setViewportSize(1280, 800));

        private final NewContextOptions options;

        View(NewContextOptions options) {
            this.options = options;
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPageIsReadable(Language language, String path, View view) {
        try (var context = Browser.open(view.options)) {
            var page = context.newPage();
            page.navigate(portal + language.tag() + path);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(picture(language, path, view)));

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(tooSmallToTouch(page)).isEmpty();
        }
    }

    @Test
    void aChoiceOfLanguageNeedsNoScript() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = phone.newPage();
            page.navigate(portal);
            assertThat(page).hasURL(portal + "ru");

            page.locator("summary").click();
            page.getByRole(AriaRole.LINK, named("Тоҷикӣ")).click();

            assertThat(page).hasURL(portal + "tg");
            assertThat(page.locator("html")).hasAttribute("lang", "tg");
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        try (var desktop = Browser.desktop("en")) {
            var page = desktop.newPage();
            page.navigate(portal + "en");

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
        }
    }

    @Test
    void onPaperThereIsOnlyTheContent() {
        try (var desktop = Browser.desktop("en")) {
            var page = desktop.newPage();
            page.navigate(portal + "en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("header")).isHidden();
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void leavingIsOneTapAwayEverywhereOnThePage() {
        try (var phone = Browser.phoneWithoutScripts("en")) {
            var page = neutralPageInsteadOfTheNetwork(phone).newPage();
            page.navigate(portal + "en");
            page.locator("footer").scrollIntoViewIfNeeded();

            page.getByRole(AriaRole.LINK, named("Leave")).click();

            assertThat(page).hasURL("https://www.wikipedia.org/");
        }
    }

    private static BrowserContext neutralPageInsteadOfTheNetwork(BrowserContext context) {
        context.route(
                "https://**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("neutral")));
        return context;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /// Links and buttons outside of running text that are lower than a fingertip.
    private static List<String> tooSmallToTouch(Page page) {
        return page.locator("a:not(.skip), button, summary, input").all().stream()
                .filter(Locator::isVisible)
                .filter(element -> element.boundingBox().height < 44)
                .map(Locator::textContent)
                .toList();
    }

    private static Path picture(Language language, String path, View view) {
        return Path.of(
                "target/screenshots",
                "%s%s-%s.png"
                        .formatted(
                                language.tag(),
                                path.replace('/', '-'),
                                view.name().toLowerCase(Locale.ROOT)));
    }
}
