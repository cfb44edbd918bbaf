package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;

/// A worker reports an agency, or checks an offer before paying. Pictures of what they see are kept
/// in `target/screenshots`.
@QuarkusTest
class ReportJourneyTest {

    private static final String NEUTRAL = "https://www.wikipedia.org/";

    @TestHTTPResource("/")
    String portal;

    static Stream<Arguments> readers() {
        return Stream.of(Language.RU, Language.TG)
                .flatMap(language ->
                        Stream.of(true, false).map(scripts -> Arguments.of(language, scripts)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aWorkerReportsAnAgencyThatTheSearchDidNotFind(Language language, boolean scripts) {
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language, "agencies?q=qwxqwx");
            var words = Words.of("report", language);

            press(page, words.say("reportUnlisted"));
            assertThat(page.getByLabel(words.say("nameLabel"))).hasValue("qwxqwx");
            press(page, words.say("sendButton"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.say("errorReasons"));
            assertFine(page, language, scripts, "report-error");

            page.getByLabel(words.say("reason_$THREATS")).check();
            page.getByLabel(words.say("destinationLabel"))
                    .selectOption(
                            new SelectOption().setLabel(Words.of("country", language).say("ru")));
            page.getByLabel(words.say("peopleLabel"))
                    .selectOption(new SelectOption().setLabel(words.say("people_SEVERAL")));
            assertFine(page, language, scripts, "report");
            press(page, words.say("sendButton"));

            assertThat(heading(page)).hasText(words.say("thanksTitle"));
            assertThat(page.locator("a[href='tel:112']")).isVisible();
            assertFine(page, language, scripts, "report-thanks");

            page.reload();
            assertThat(heading(page)).hasText(words.say("thanksTitle"));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aWorkerSeesTheDangerInAnOffer(Language language, boolean scripts) {
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language, "agencies");
            var words = Words.of("redflag", language);

            page.getByRole(AriaRole.LINK, named(words.say("link"))).click();
            assertFine(page, language, scripts, "check");
            answer(page, words, "MONEY_FIRST", "YES");
            answer(page, words, "PERMIT_SHOWN", "NO");
            answer(page, words, "LOAN", "UNKNOWN");
            press(page, words.say("checkButton"));

            assertThat(heading(page)).hasText(words.say("signs", "count", 2));
            assertFine(page, language, scripts, "check-result");

            press(page, words.say("backButton"));
            assertThat(
                            page.getByRole(
                                            AriaRole.GROUP,
                                            named(words.say("question_$MONEY_FIRST")))
                                    .getByLabel(words.say("answer_YES")))
                    .isChecked();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nothingIsSeenAfterLeaving(Language language, boolean scripts) {
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language, "agencies/sk-monto/report");
            var words = Words.of("report", language);
            page.getByLabel(words.say("reason_$MONEY_FIRST")).check();
            press(page, words.say("sendButton"));
            assertThat(heading(page)).hasText(words.say("thanksTitle"));

            page.getByRole(AriaRole.LINK, named(Words.of("web", language).say("leave"))).click();
            assertThat(page).hasURL(NEUTRAL);

            goBack(page);
            assertThat(page.content()).doesNotContain(words.say("thanksTitle"));
            goBack(page);
            assertThat(page.locator("input:checked")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePagesFitThePhoneInEveryLanguage(Language language) {
        try (var phone = Browser.phone(language.tag())) {
            for (var path : Stream.of("agencies/report", "before-you-pay").toList()) {
                assertFine(open(phone, language, path), language, true, path.replace('/', '-'));
            }
        }
    }

    /// A page that answered a form asks whether to send it again, which ends the navigation.
    private static void goBack(Page page) {
        try {
            page.goBack();
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).containsAnyOf("ERR_CACHE_MISS", "ERR_ABORTED");
        }
    }

    private static void assertFine(Page page, Language language, boolean scripts, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screenshots",
                                        language.tag() + "-" + name + ".png")));
        if (scripts) {
            // axe is a script itself
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private static void answer(Page page, Words words, String question, String answer) {
        page.getByRole(AriaRole.GROUP, named(words.say("question_$" + question)))
                .getByLabel(words.say("answer_" + answer))
                .check();
    }

    private static void press(Page page, String button) {
        // not exactly: an arrow of the style sheet is part of the name
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private Page open(BrowserContext phone, Language language, String path) {
        var page = phone.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(portal + language.tag() + "/" + path);
        return page;
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static BrowserContext phone(Language language, boolean scripts) {
        var context =
                scripts
                        ? Browser.phone(language.tag())
                        : Browser.phoneWithoutScripts(language.tag());
        context.route(
                "https://**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("neutral")));
        return context;
    }
}
