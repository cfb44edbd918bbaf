package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.casework.CaseOutcome;
import org.safar.casework.HelpOffices;
import org.safar.casework.PersonThread.Numbered;
import org.safar.casework.ThreadEntry;
import org.safar.casework.answer.CannedAnswers;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.desk.CaseDeskMessages;
import org.safar.casework.desk.CaseDone;
import org.safar.casework.desk.MadeCases;
import org.safar.casework.desk.MadeCases.Made;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;

/// A case worker who reads Russian answers a person who reads Tajik, on a phone without scripts.
@QuarkusTest
class CaseDeskJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    private static final CaseDeskMessages WORDS = words("ru");

    @TestHTTPResource("/")
    String server;

    @Inject HelpOffices offices;
    @Inject MadeCases cases;

    @Test
    void aCaseIsAnsweredAndClosed() {
        var made = cases.received("KZ", "Маош намедиҳанд.");
        try (var phone = open(Browser.phoneWithoutScripts("ru"))) {
            var page = signIn(phone, "hakim", "ru/staff/cases");
            page.locator("a[href$='" + made.id() + "']").click();
            assertThat(page.locator(".messages")).containsText("Маош намедиҳанд.");
            press(page, WORDS.assignToMe());
            assertThat(status(page)).hasText(WORDS.done(CaseDone.ASSIGNED));

            var other = phone.newPage();
            other.navigate(server + "ru/staff/cases/" + made.id());

            var ready = CannedAnswers.of(Language.RU).find("first_reply").orElseThrow();
            page.getByLabel(WORDS.readyLabel()).selectOption(ready.id());
            press(page, WORDS.readyTake());
            assertThat(answer(page)).hasValue(Pattern.compile("Номи мо: Help in Almaty"));
            assertThat(page.getByRole(AriaRole.COMPLEMENTARY))
                    .containsText(ready.text().split("\n\n")[1].strip());
            press(page, WORDS.answerSend());
            assertThat(status(page)).hasText(WORDS.done(CaseDone.ANSWERED));
            assertThat(answer(page)).hasValue("");
            assertThat(answers(made)).hasSize(1);

            // A page that was open all the while does not know that answer.
            answer(other).fill("Аз нав");
            press(other, WORDS.answerSend());
            assertThat(other.getByRole(AriaRole.ALERT)).containsText(WORDS.overtakenTitle());
            assertThat(answers(made)).hasSize(1);

            close(page, made);
        }
    }

    private void close(Page page, Made made) {
        page.navigate(server + "ru/staff/cases/" + made.id());
        page.getByText(WORDS.closeHeading()).first().click();
        page.getByLabel(WORDS.outcome(CaseOutcome.WAGES_PAID)).check();
        press(page, WORDS.closeButton());
        assertThat(status(page)).hasText(WORDS.done(CaseDone.CLOSED));
        assertThat(page.locator("a[href$='" + made.id() + "']")).hasCount(0);
        page.getByRole(AriaRole.LINK, named(WORDS.closedTitle())).click();
        page.locator("a[href$='" + made.id() + "']").click();
        press(page, WORDS.reopenButton());
        assertThat(status(page)).hasText(WORDS.done(CaseDone.REOPENED));
    }

    @Test
    void whatComesMeanwhileIsReadBeforeAnAnswerGoes() {
        var made = cases.received("KZ", "Маош намедиҳанд.");
        try (var phone = open(Browser.phoneWithoutScripts("ru"))) {
            var page = signIn(phone, "hakim", "ru/staff/cases/" + made.id());
            answer(page).fill("Барои кадом моҳҳо?");
            cases.write(made, "Ҳозир ман дар хатар ҳастам.");

            press(page, WORDS.answerSend());

            assertThat(page.getByRole(AriaRole.ALERT)).containsText(WORDS.overtakenTitle());
            assertThat(page.locator("mark")).hasText(WORDS.overtakenNew());
            assertThat(answer(page)).hasValue("Барои кадом моҳҳо?");
            picture(page, "overtaken-ru-360");
            assertThat(answers(made)).isEmpty();
            press(page, WORDS.answerSend());
            assertThat(status(page)).hasText(WORDS.done(CaseDone.ANSWERED));
            assertThat(answers(made)).containsExactly("Барои кадом моҳҳо?");
        }
    }

    @Test
    void anAgencyIsFoundAndLinkedAndWordsElsewhereStay() {
        var made = cases.received("KZ", "Агентӣ маро фиреб дод.");
        try (var phone = open(Browser.phoneWithoutScripts("ru"))) {
            var page = signIn(phone, "hakim", "ru/staff/cases/" + made.id());
            answer(page).fill("Номаи нотамом");
            page.getByLabel(WORDS.agencyLabel()).fill("Камелотт");
            press(page, WORDS.agencySearch());
            picture(page, "agencies-ru-360");
            page.locator("button[name=link]").first().click();
            assertThat(status(page)).hasText(WORDS.done(CaseDone.LINKED));
            assertThat(answer(page)).hasValue("Номаи нотамом");

            page.locator(".languages summary").click();
            page.getByRole(AriaRole.BUTTON, named("Тоҷикӣ")).click();

            assertThat(page.locator("html")).hasAttribute("lang", "tg");
            assertThat(answer(page)).hasValue("Номаи нотамом");
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, 360", "tg, 360", "ru, 1280", "tg, 1280"})
    void thePagesAreAccessibleAndFitTheScreen(String language, int width) {
        var made = cases.received("KZ", "Маош намедиҳанд. Се моҳ кор кардам.\n\nЧӣ кор кунам?");
        cases.attach(made, AttachmentKind.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        cases.task(offices.almaty(), made, "Позвонить инспектору труда");
        try (var context =
                open(width == 360 ? Browser.phone(language) : Browser.desktop(language))) {
            var page = signIn(context, "hakim", language + "/staff/cases");
            check(page, width, "inbox-" + language);
            page.navigate(server + language + "/staff/cases/" + made.id());
            page.getByLabel(words(language).readyLabel()).selectOption("cannot_help");
            press(page, words(language).readyTake());
            check(page, width, "thread-" + language);
            press(page, words(language).answerSend());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("{phone}");
            check(page, width, "refused-" + language);
            page.navigate(server + language + "/staff/cases/closed");
            check(page, width, "closed-" + language);
        }
    }

    private List<String> answers(Made made) {
        return cases.thread(made).entries().stream()
                .map(Numbered::entry)
                .filter(ThreadEntry.Answered.class::isInstance)
                .map(entry -> ((ThreadEntry.Answered) entry).text())
                .toList();
    }

    private static void check(Page page, int width, String name) {
        picture(page, name + "-" + width);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    /// The browser of a case worker whose vault is open.
    private BrowserContext open(BrowserContext context) {
        var cookie = cases.vaultOf(offices.worker(offices.almaty()));
        context.addCookies(List.of(new Cookie(VaultSessions.COOKIE, cookie).setUrl(server)));
        return context;
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String person, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        page.locator("button, input[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .click();
        page.waitForURL("**/" + address);
        return page;
    }

    private static Locator answer(Page page) {
        return page.locator("#answer");
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static CaseDeskMessages words(String language) {
        return MessageBundles.get(CaseDeskMessages.class, Localized.Literal.of(language));
    }
}
