package org.safar.journey.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.journey.Browser;
import org.safar.staff.KeycloakServer;

/// From a request for help to its deletion: a person without a name, and a lead and a case worker
/// who sign in at the real Keycloak. Nobody has scripts.
@QuarkusTest
@TestProfile(KeycloakServer.Profile.class)
class HelpStoryTest {

    @TestHTTPResource("/")
    String server;

    @ParameterizedTest
    @CsvSource({
        "ru, 'Паспорт у бригадира.', 'Вы сейчас в безопасности?'",
        "tg, 'Шиносномаам дар дасти сардор аст.', 'Шумо ҳозир дар амон ҳастед?'"
    })
    void aRequestIsHandedOnAnsweredReadAndDeleted(String tag, String asked, String answered) {
        var words = Words.of("help", Language.fromString(tag));
        var desk = Words.of("casedesk", Language.fromString(tag));
        try (var phone = Browser.phoneWithoutScripts(tag);
                var leadDesk = Browser.phoneWithoutScripts(tag);
                var workerDesk = Browser.phoneWithoutScripts(tag)) {
            var person = phone.newPage();
            var receipt = ask(person, tag, words, asked);

            var lead = openVault(leadDesk, "case-lead", tag);
            openNewest(lead, tag);
            assertThat(lead.getByRole(AriaRole.MAIN)).containsText(asked);
            lead.getByText(desk.say("assignHeading")).first().click();
            lead.getByLabel(desk.say("handOverLabel")).selectOption("case-worker");
            press(lead, desk.say("handOver"));

            var worker = openVault(workerDesk, "case-worker", tag);
            openNewest(worker, tag);
            var address = worker.url();
            worker.getByLabel(desk.say("answerLabel")).fill(answered);
            press(worker, desk.say("answerSend"));
            assertThat(worker.getByRole(AriaRole.STATUS)).isVisible();

            open(person, tag, words, receipt);
            assertThat(person.getByText(answered)).isVisible();
            press(person, words.say("deleteTitle"));
            press(person, words.say("deleteButton"));
            assertThat(heading(person)).hasText(words.say("goneTitle"));

            assertThat(worker.navigate(address).status()).isEqualTo(404);
            open(person, tag, words, receipt);
            assertThat(person.getByRole(AriaRole.ALERT))
                    .containsText(words.say("errorCodeUnknown"));
        }
    }

    private String ask(Page page, String tag, Words words, String asked) {
        page.navigate(server + tag);
        page.getByRole(AriaRole.LINK, named(words.say("startTitle"))).click();
        page.getByRole(AriaRole.LINK, named(words.say("askButton"))).click();
        page.getByLabel(words.say("topic_$PASSPORT_TAKEN")).check();
        page.getByLabel(
                        Words.of("country", Language.fromString(tag)).say("kz"),
                        new GetByLabelOptions().setExact(true))
                .check();
        press(page, words.say("nextButton"));
        page.getByLabel(words.say("messageLabel")).fill(asked);
        press(page, words.say("sendButton"));
        assertThat(heading(page)).hasText(words.say("sentTitle"));
        return page.locator(".code").first().innerText();
    }

    private void open(Page page, String tag, Words words, String receipt) {
        page.navigate(server + tag + "/more/open");
        page.getByLabel(words.say("openLabel")).fill(receipt);
        press(page, words.say("openButton"));
    }

    /// The passphrase of the demo's organisation is the password of its people.
    private Page openVault(BrowserContext context, String user, String tag) {
        var vault = Words.of("vault", Language.fromString(tag));
        var page = SignIn.at(server, context, user, KeycloakServer.PASSWORD);
        page.navigate(server + tag + "/staff/cases");
        page.getByLabel(vault.say("passphrase")).fill(KeycloakServer.PASSWORD);
        press(page, vault.say("unlock"));
        return page;
    }

    private void openNewest(Page page, String tag) {
        page.navigate(server + tag + "/staff/cases");
        page.locator("main a[href*='/staff/cases/']:not([href$='/closed'], [href$='/referred'])").last().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
