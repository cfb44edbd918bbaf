package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody looks for help with the words and the keyboard they have. Pictures of what they see are
/// kept in `target/screenshots`.
@QuarkusTest
class SearchJourneyTest {

    @TestHTTPResource("/")
    String portal;

    @ParameterizedTest
    @CsvSource({
        "ru, Что вам нужно узнать?, Найти, пасспорт забрали",
        "ru, Что вам нужно узнать?, Найти, pasport",
        "tg, Чиро донистан мехоҳед?, Ҷустуҷӯ, пасспорт забрали",
        "tg, Чиро донистан мехоҳед?, Ҷустуҷӯ, pasport",
    })
    void theGuideIsFoundHoweverItIsTyped(
            String language, String label, String button, String typed) {
        try (var phone = Browser.phoneWithoutScripts(language)) {
            var page = phone.newPage();
            page.navigate(portal + language + "/search");
            page.getByLabel(label).fill(typed);
            page.getByRole(AriaRole.BUTTON, named(button)).click();

            picture(page, language + "-" + typed);
            assertThat(page.getByLabel(label)).hasValue(typed);
            assertThat(page.locator(".found a[href$='/guides/passport-taken']")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ''",
        "ru, паспорт",
        "tg, музди меҳнат",
        "kk, qqqwwwzzz",
        "en, ?!",
        "uz, kamelott"
    })
    void thePageIsAccessibleAndFitsThePhone(String language, String typed) {
        try (var phone = Browser.phone(language)) {
            var page = phone.newPage();
            page.navigate(portal + language + "/search?q=" + typed);

            picture(page, language + "-fits-" + typed.replace("?", ""));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/search-" + name + ".png")));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
