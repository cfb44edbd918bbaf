package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.casework.HelpOffices;
import org.safar.casework.vault.Vaults;
import org.safar.casework.vaultdesk.VaultMessages;
import org.safar.platform.Actor;
import org.safar.staff.organisation.Organisations;

/// A lead sets up a vault, closes it and opens it again, on a phone.
@QuarkusTest
class VaultJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    private static final String PASSPHRASE = "семь серых коней пьют чай";
    private static final Actor ADMIN = new Actor("larisa", "larisa", "platform-admin");

    @TestHTTPResource("/")
    String server;

    @Inject Organisations organisations;
    @Inject Vaults vaults;
    @Inject HelpOffices offices;

    private final String waiting = "nilufar-" + UUID.randomUUID();
    private long organisation;

    @BeforeEach
    void anOfficeWithoutAVault() {
        organisation = organisations.add(ADMIN, "Мадад " + UUID.randomUUID()).orElseThrow().id();
        organisations.join(ADMIN, organisation, "mavluda", "mavluda");
        organisations.join(ADMIN, organisation, waiting, "Нилуфар");
    }

    @AfterEach
    void everybodyLeaves() {
        organisations.leave(ADMIN, organisation, "mavluda");
        organisations.leave(ADMIN, organisation, waiting);
    }

    @Test
    void aLeadSetsUpTheVaultAndLetsAColleagueIn() {
        var words = words("ru");
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = signIn(phone, "mavluda", "ru/staff/vault");
            fill(page, words, "short", "short");
            press(page, words.setUp());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.errorShort(14));

            fill(page, words, PASSPHRASE, PASSPHRASE);
            press(page, words.setUp());
            assertThat(page.locator(".recovery code")).hasCount(7);
            page.getByLabel(words.sheetPrinted()).check();
            press(page, words.sheetDone());

            press(page, words.lock());
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.locked());
            page.getByLabel(words.passphrase()).fill("не те слова, совсем не те");
            press(page, words.unlock());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.errorUnlock());
            page.getByLabel(words.passphrase()).fill(PASSPHRASE);
            press(page, words.unlock());

            vaults.enrol(new Actor(waiting, "Нилуфар", "case-worker"), organisation, PASSPHRASE);
            page.navigate(server + "ru/staff/vault/people");
            press(page, words.admitOf("Нилуфар"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText(words.stateMember());
            assertThat(vaults.unlock(organisation, waiting, PASSPHRASE)).isPresent();

            page.navigate(server + "ru/staff/vault/people");
            page.getByRole(AriaRole.LINK, named(words.removeOf("Нилуфар"))).click();
            press(page, words.remove());
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.newKeyDone());
            assertThat(vaults.unlock(organisation, waiting, PASSPHRASE)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,ru", "tg,tg"})
    void thePagesAreAccessibleAndFit(String language) {
        var words = words(language);
        // The checks are a script themselves; the pages have none.
        try (var phone = Browser.phone(language)) {
            var page = signIn(phone, "mavluda", language + "/staff/vault");
            check(page, language + "-set-up");
            fill(page, words, PASSPHRASE, PASSPHRASE);
            press(page, words.setUp());
            check(page, language + "-sheet");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            picture(page, language + "-sheet-paper");
            assertThat(page.getByRole(AriaRole.BUTTON, named(words.sheetDone()))).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            press(page, words.sheetDone());
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.sheetNotPrinted());
            check(page, language + "-open");
            vaults.enrol(new Actor(waiting, "Нилуфар", "case-worker"), organisation, PASSPHRASE);
            go(page, language, "vault/people", "people");
            page.getByRole(AriaRole.LINK, named(words.removeOf("Нилуфар"))).click();
            check(page, language + "-removal");
            go(page, language, "vault/change", "change");
            go(page, language, "vault/start-again", "start-again");
            go(page, language, "vault/recover", "recover");
            page.getByLabel(words.code()).fill("ABCD");
            press(page, words.recoverDo());
            check(page, language + "-recover-wrong");
            go(page, language, "vault", "open-again");
            press(page, words.lock());
            check(page, language + "-locked");
        }
    }

    @ParameterizedTest
    @CsvSource({"ru", "tg"})
    void theSettingsAreAccessibleAndFit(String language) {
        var almaty = offices.almaty();
        try (var phone = Browser.phone(language)) {
            var page = signIn(phone, "larisa", language + "/staff/help-settings");
            check(page, language + "-settings");
            page.getByRole(AriaRole.LINK)
                    .filter(new FilterOptions().setHasText(almaty.name()))
                    .click();
            check(page, language + "-settings-of");
            page.getByLabel(words(language).hours()).fill("9-18");
            press(page, words(language).save());
            check(page, language + "-settings-wrong");
        }
    }

    private void go(Page page, String language, String path, String name) {
        page.navigate(server + language + "/staff/" + path);
        check(page, language + "-" + name);
    }

    private static void fill(Page page, VaultMessages words, String passphrase, String again) {
        page.getByLabel(words.passphrase(), new Page.GetByLabelOptions().setExact(true))
                .fill(passphrase);
        page.getByLabel(words.again()).fill(again);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static VaultMessages words(String language) {
        return MessageBundles.get(VaultMessages.class, Localized.Literal.of(language));
    }

    private static void check(Page page, String name) {
        picture(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(360);
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, "vault-" + name + ".png")));
        }
    }

    private Page signIn(BrowserContext context, String person, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        page.locator("button, input[type=submit]")
                .filter(new FilterOptions().setHasText(person))
                .first()
                .click();
        page.waitForURL(url -> url.endsWith(address));
        return page;
    }
}
