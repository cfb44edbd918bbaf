package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.casework.CaseDesk;
import org.safar.casework.HelpOffices;
import org.safar.casework.ThreadEntry;
import org.safar.i18n.Language;
import org.safar.i18n.Words;

/// A person asks for help, comes back with the receipt, reads an answer and deletes everything.
/// Pictures of what they see are kept in `target/screenshots`.
@QuarkusTest
class HelpJourneyTest {

    private static final String ANSWER = "Аз кадом моҳ пул надоданд?";

    @TestHTTPResource("/")
    String portal;

    @Inject HelpOffices offices;

    @Inject CaseDesk desk;

    @BeforeEach
    void anOfficeAnswersForKazakhstan() {
        offices.almaty();
    }

    static Stream<Arguments> readers() {
        return Stream.of(Language.RU, Language.TG)
                .flatMap(language ->
                        Stream.of(true, false).map(scripts -> Arguments.of(language, scripts)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aPersonAsksComesBackReadsWritesAndDeletes(Language language, boolean scripts) {
        var words = Words.of("help", language);
        var message = "Музди ман нарасид " + language + scripts;
        String receipt;
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language, "");
            page.getByRole(AriaRole.LINK, named(words.say("startTitle"))).click();
            assertFine(page, language, scripts, "more");
            page.getByRole(AriaRole.LINK, named(words.say("askButton"))).click();
            assertFine(page, language, scripts, "more-where");
            page.getByLabel(words.say("topic_$WAGES")).check();
            page.getByLabel(Words.of("country", language).say("kz"), exactly()).check();
            press(page, words.say("nextButton"));
            press(page, words.say("sendButton"));
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText(words.say("errorMessageMissing"));
            page.getByLabel(words.say("messageLabel")).fill(message);
            assertFine(page, language, scripts, "more-tell");
            press(page, words.say("sendButton"));

            assertThat(heading(page)).hasText(words.say("sentTitle"));
            assertFine(page, language, scripts, "more-number");
            receipt = page.locator(".code").first().innerText();
            page.reload();
            assertThat(page.locator(".code").first()).hasText(receipt);
            page.getByLabel(words.say("confirmLabel")).fill(receipt.substring(25));
            press(page, words.say("confirmButton"));
            assertThat(heading(page)).hasText(words.say("confirmedTitle"));
            assertFine(page, language, scripts, "more-confirmed");
            press(page, words.say("toRequestButton"));
            assertThat(heading(page)).containsText(words.say("state_$NEW"));
        }
        answer(message);
        try (var phone = phone(language, scripts)) {
            var page = open(phone, language, "more");
            page.getByRole(AriaRole.LINK, named(words.say("haveCodeButton"))).click();
            page.getByLabel(words.say("openLabel")).fill("1234");
            press(page, words.say("openButton"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.say("errorCodeShort"));
            assertFine(page, language, scripts, "more-open");
            page.getByLabel(words.say("openLabel")).fill(receipt.replace("-", " "));
            press(page, words.say("openButton"));

            assertThat(heading(page)).containsText(words.say("state_$WAITING_FOR_PERSON"));
            assertThat(page.getByText(ANSWER)).isVisible();
            assertFine(page, language, scripts, "more-thread");
            page.getByLabel(words.say("writeLabel")).fill("Моҳи май ва июн");
            press(page, words.say("writeButton"));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.say("written"));

            press(page, words.say("deleteTitle"));
            assertFine(page, language, scripts, "more-delete");
            press(page, words.say("deleteButton"));
            assertThat(heading(page)).hasText(words.say("goneTitle"));
            assertFine(page, language, scripts, "more-gone");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReceiptFitsThePhoneAndPaperShowsNothingElse(Language language) {
        var words = Words.of("help", language);
        try (var phone = phone(language, true)) {
            var page = sent(phone, language, words);
            assertFine(page, language, true, "more-number");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".code").first()).isVisible();
            assertThat(page.getByText(words.say("pictureCaption"), exact())).isVisible();
            var onPaper = page.locator("body").innerText();
            assertThat(onPaper.replaceAll("[-0-9A-Z\\s]", ""))
                    .isEqualTo(words.say("pictureCaption").replaceAll("[-0-9A-Z\\s]", ""));
            page.screenshot(picture(language, "more-number-paper"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsSeenAfterLeaving(Language language) {
        var words = Words.of("help", language);
        try (var phone = phone(language, false)) {
            var page = sent(phone, language, words);
            var receipt = page.locator(".code").first().innerText();

            page.getByRole(AriaRole.LINK, named(Words.of("web", language).say("leave"))).click();
            back(page);

            assertThat(page.content()).doesNotContain(receipt);
        }
    }

    private Page sent(BrowserContext phone, Language language, Words words) {
        var page = open(phone, language, "more/new");
        page.getByLabel(words.say("topic_$OTHER")).check();
        page.getByLabel(Words.of("country", language).say("kz"), exactly()).check();
        press(page, words.say("nextButton"));
        page.getByLabel(words.say("messageLabel")).fill("?");
        assertFine(page, language, false, "more-tell");
        press(page, words.say("sendButton"));
        assertThat(heading(page)).hasText(words.say("sentTitle"));
        return page;
    }

    private void answer(String asked) {
        var worker = offices.worker(offices.almaty());
        var id =
                desk.inbox(worker).stream()
                        .map(line -> line.line().id())
                        .filter(it ->
                                desk.open(worker, it, "case-read").orElseThrow().thread().stream()
                                        .anyMatch(entry ->
                                                entry.entry() instanceof ThreadEntry.Asked first
                                                        && first.text().equals(asked)))
                        .findFirst()
                        .orElseThrow();
        desk.answer(worker, id, ANSWER, 1);
    }

    /// A page that answered a form asks whether to send it again, which ends the navigation.
    private static void back(Page page) {
        try {
            page.goBack();
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).containsAnyOf("ERR_CACHE_MISS", "ERR_ABORTED");
        }
    }

    private static void assertFine(Page page, Language language, boolean scripts, String name) {
        page.screenshot(picture(language, name));
        if (scripts) {
            // axe is a script itself
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
        assertThat(page.title()).isEqualTo(Words.of("web", language).say("brand"));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private static Page.ScreenshotOptions picture(Language language, String name) {
        return new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", language.tag() + "-" + name + ".png"));
    }

    private static void press(Page page, String button) {
        // not exactly: an arrow of the style sheet is part of the name
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private Page open(BrowserContext phone, Language language, String path) {
        var page = phone.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(portal + language.tag() + (path.isEmpty() ? "" : "/" + path));
        return page;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
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
