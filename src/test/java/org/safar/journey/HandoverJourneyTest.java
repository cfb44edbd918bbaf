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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseExports;
import org.safar.casework.CaseExports.Why;
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.desk.MadeCases;
import org.safar.casework.desk.MadeCases.Made;
import org.safar.casework.handover.HandoverDone;
import org.safar.casework.handover.HandoverMessages;
import org.safar.casework.vault.VaultSessions;

/// A case leaves the desk: to another organisation, as a copy, as a report.
@QuarkusTest
class HandoverJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    private static final HandoverMessages WORDS = words("ru");
    private static final int PHONE = 360;

    @TestHTTPResource("/")
    String server;

    @Inject HelpOffices offices;
    @Inject MadeCases cases;
    @Inject CaseDesk desk;
    @Inject CaseExports exports;

    private Made made;

    @BeforeEach
    void aPersonSaysYes() {
        offices.moscow();
        made = cases.received("KZ", "Маро дар Маскав нигоҳ медоранд. Шиносномаамро гирифтанд.");
        desk.answer(worker(), made.id(), "Парвандаро ба Help in Moscow диҳем?", 1);
        cases.write(made, "Бале, диҳед.");
    }

    @Test
    void withTheConsentOfThePersonACaseIsPassedOn() {
        try (var phone = open(Browser.phoneWithoutScripts("ru"), worker())) {
            var page = signIn(phone, "hakim", "ru/staff/cases/" + made.id());
            page.getByText(WORDS.more()).click();
            page.getByRole(AriaRole.LINK, named(WORDS.referralTitle())).click();
            page.getByLabel("Help in Moscow").check();
            press(page, WORDS.consentSave());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(WORDS.errorMessage());
            assertThat(page.getByLabel("Help in Moscow")).isChecked();
            page.getByLabel(Pattern.compile("Бале, диҳед")).check();
            press(page, WORDS.consentSave());
            assertThat(status(page)).hasText(WORDS.done(HandoverDone.CONSENT_RECORDED));
            page.getByLabel(WORDS.keepsYes()).check();
            press(page, WORDS.referButton("Help in Moscow"));
            assertThat(status(page)).hasText(WORDS.done(HandoverDone.REFERRED));
            page.locator("a[href$='" + made.id() + "']").click();
            assertThat(page.locator(".messages")).containsText("Маро дар Маскав");
            assertThat(page.locator("main form")).hasCount(0);
        }
    }

    @Test
    void theSecondPersonSavesTheCopy() throws IOException {
        exports.ask(worker(), made.id(), Why.COURT);
        var lead = offices.lead(offices.almaty());
        try (var phone = open(Browser.phoneWithoutScripts("ru"), lead)) {
            var page = signIn(phone, "gulnara", "ru/staff/cases/" + made.id() + "/export");

            var saved = page.waitForDownload(() -> press(page, WORDS.exportConfirm()));

            assertThat(saved.suggestedFilename()).isEqualTo("file.zip");
            try (var zip = new ZipFile(saved.path().toFile())) {
                assertThat(zip.getEntry("paper.pdf")).isNotNull();
                if (PICTURES != null) {
                    Files.write(
                            Path.of(PICTURES, "paper.pdf"),
                            zip.getInputStream(zip.getEntry("paper.pdf")).readAllBytes());
                }
            }
            press(page, WORDS.exportConfirm());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(WORDS.errorExport());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void thePagesAreAccessibleAndFitTheScreen(String language) {
        var words = words(language);
        var other = cases.received("KZ", "Боз ҳамон кор.");
        var code = cases.read(worker(), other.id()).locator();
        var address = language + "/staff/cases/" + made.id();
        try (var context = open(Browser.phone(language), worker())) {
            var page = signIn(context, "hakim", address + "/referral");
            press(page, words.consentSave());
            check(page, "handover-refused-" + language);
            page.getByLabel("Help in Moscow").check();
            page.getByLabel(Pattern.compile("Бале, диҳед")).check();
            press(page, words.consentSave());
            check(page, "handover-referral-" + language);

            page.navigate(server + address + "/related");
            page.getByLabel(words.relatedLabel()).fill(code);
            press(page, words.relatedSave());
            check(page, "handover-related-" + language);

            page.navigate(server + address + "/export");
            check(page, "handover-export-" + language);
            page.getByLabel(words.why(Why.COURT)).check();
            press(page, words.exportAsk());
            check(page, "handover-asked-" + language);

            page.navigate(server + address + "/report");
            check(page, "handover-consent-" + language);
            page.getByLabel(Pattern.compile("Бале, диҳед")).check();
            press(page, words.consentSave());
            press(page, words.reportSend());
            check(page, "handover-report-" + language);

            page.navigate(server + language + "/staff/cases/referred");
            check(page, "handover-referred-" + language);
        }
    }

    private static void check(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name + ".png")));
        }
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    private Worker worker() {
        return offices.worker(offices.almaty());
    }

    /// The browser of somebody whose vault is open.
    private BrowserContext open(BrowserContext context, Worker person) {
        var cookie = cases.vaultOf(person);
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

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static HandoverMessages words(String language) {
        return MessageBundles.get(HandoverMessages.class, Localized.Literal.of(language));
    }
}
