package org.safar.journey.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.journey.Browser;
import org.safar.staff.KeycloakServer;

/// From an official list to what a worker reads, by two people who sign in at the real Keycloak.
@QuarkusTest
@TestProfile(KeycloakServer.Profile.class)
class RegisterStoryTest {

    /// As the issue of the register asks: what is confirmed must be seen by then.
    private static final int SECONDS_UNTIL_SEEN = 5;

    @TestHTTPResource("/")
    String server;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"ru, true, 02003199910001", "tg, false, 02003199910002"})
    void aListIsImportedASuspensionConfirmedAndEverybodySeesIt(
            String tag, boolean scripts, String number) throws IOException {
        var language = Language.fromString(tag);
        try (var adminDesk = open(tag, scripts);
                var reviewerDesk = open(tag, scripts);
                var phone = Browser.phoneWithoutScripts(tag)) {
            var admin = signIn(adminDesk, "registry-admin", tag);
            importList(admin, number, Words.of("imports", language));
            var worker = phone.newPage();
            worker.navigate(server + tag + "/agencies/kg-" + number);
            var registry = Words.of("registry", language);
            assertThat(heading(worker)).containsText(registry.say("standingLicensed"));

            suspend(admin, number, tag, Words.of("desk", language));
            worker.reload();
            assertThat(heading(worker)).containsText(registry.say("standingLicensed"));

            var reviewer = signIn(reviewerDesk, "registry-reviewer", tag);
            confirm(reviewer, Words.of("desk", language));
            worker.reload();
            assertThat(heading(worker)).containsText(registry.say("standingSuspended"));
            var status = given().get("/api/v1/agencies/kg-" + number + "/status");
            assertThat(status.jsonPath().getString("status")).isEqualTo("suspended");
            assertThat(status.time()).isLessThan(SECONDS_UNTIL_SEEN * 1000L);

            reviewer.navigate(server + tag + "/staff/chain");
            assertThat(reviewer.locator(".answer.good")).isVisible();
        }
    }

    private void importList(Page page, String number, Words words) throws IOException {
        page.getByRole(AriaRole.LINK, named(words.say("taskImport"))).click();
        page.getByRole(AriaRole.LINK, named(words.say("uploadLink"))).click();
        page.getByLabel(words.say("fileLabel")).setInputFiles(list(number));
        page.getByRole(AriaRole.BUTTON, named(words.say("uploadButton"))).click();
        page.getByLabel(words.say("titleLabel")).fill("Реестр разрешений (для проверки)");
        page.getByLabel(words.say("urlLabel")).fill("https://agencies.example/" + number);
        page.locator("#date-day").fill("01.10.2026");
        page.getByLabel(words.say("issuerLabel")).fill("Office " + number);
        page.getByLabel(words.say("countryLabel")).selectOption("KG");
        page.getByLabel(words.say("completeNo")).check();
        page.getByRole(AriaRole.BUTTON, named(words.say("nextButton"))).click();
        page.getByRole(AriaRole.BUTTON, named(words.say("compareButton"))).click();
        page.getByText(words.say("wordsTitle")).waitFor();
        page.getByRole(AriaRole.BUTTON, named(words.say("compareButton"))).click();
        page.getByRole(AriaRole.BUTTON, named(words.say("confirmButton"))).click();
        // Published in the background; a busy machine takes its time.
        page.waitForCondition(
                () -> page.request().get(server + "api/v1/agencies/kg-" + number).ok());
    }

    private Path list(String number) throws IOException {
        return Files.writeString(
                folder.resolve("list.csv"),
                """
                Наименование;ИНН;Номер лицензии;Дата выдачи;Действует до;Страна;Статус
                ОсОО «Проверочное %1$s»;%1$s;%1$s;15.01.2026;14.01.2028;Турция;Действует
                """
                        .formatted(number));
    }

    private void suspend(Page page, String number, String tag, Words words) {
        page.navigate(server + tag + "/staff/agencies/kg-" + number);
        page.getByRole(AriaRole.LINK, named(words.say("recordEvent"))).click();
        page.getByLabel(words.say("kindLabel")).selectOption("suspended");
        page.locator("#from-day").fill("20.11.2026");
        page.getByLabel(words.say("sourceTitleLabel")).fill("A newspaper");
        page.getByLabel(words.say("sourceUrlLabel")).fill("https://news.example/" + number);
        page.locator("#source-date-day").fill("21.11.2026");
        page.locator("#checked-on-day").fill("23.11.2026");
        page.getByRole(AriaRole.BUTTON, named(words.say("save"))).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.say("doneWaiting"));
    }

    private static void confirm(Page page, Words words) {
        page.getByRole(AriaRole.LINK, named(words.say("taskProposals"))).click();
        page.locator("a.agency").last().click();
        page.getByRole(AriaRole.BUTTON, named(words.say("confirm"))).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(words.say("doneConfirmed"));
    }

    private Page signIn(BrowserContext desk, String user, String tag) {
        var page = SignIn.at(server, desk, user, KeycloakServer.PASSWORD);
        assertThat(page.locator("footer")).containsText(user);
        page.navigate(server + tag + "/staff");
        return page;
    }

    private static BrowserContext open(String tag, boolean scripts) {
        return scripts ? Browser.desktop(tag) : Browser.phoneWithoutScripts(tag);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
