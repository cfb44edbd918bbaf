package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.desk.OwnDatabase;

/// A register admin brings in an official list, and everybody sees what it says.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ImportJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    @TestHTTPResource("/")
    String server;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListIsUploadedExplainedComparedConfirmedAndPublic(boolean scripts) throws IOException {
        var number = scripts ? "01010199920001" : "01010199920002";
        try (var admin = scripts ? Browser.desktop("en") : Browser.phoneWithoutScripts("en");
                var anybody = Browser.phone("en")) {
            var page = signIn(admin, "aliya", "en/staff");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Import a list")).click();
            page.getByRole(AriaRole.LINK, named("Upload a list")).click();
            page.getByLabel("File with the list").setInputFiles(list(number));
            page.getByRole(AriaRole.BUTTON, named("Upload")).click();
            page.getByLabel("Title of the list").waitFor();
            tellTheSource(page);
            assertThat(page.getByLabel("Фирма")).hasValue("");
            page.getByLabel("Фирма").selectOption("name");
            assertThat(page.getByLabel("ИНН")).hasValue("registration-number");
            page.getByRole(AriaRole.BUTTON, named("Compare with the register")).click();
            assertThat(page.getByLabel("Годна")).hasValue("");
            page.getByLabel("Годна").selectOption("in-force");
            page.getByRole(AriaRole.BUTTON, named("Compare with the register")).click();
            page.getByRole(AriaRole.LINK, named("New in the register")).click();
            assertThat(page.locator("main")).containsText("ОсОО «Пример " + number);
            page.getByRole(AriaRole.LINK, named("All changes")).click();
            page.getByRole(AriaRole.BUTTON, named("Confirm and publish")).click();
            page.getByText("Published events: 1").waitFor();

            var seen = anybody.newPage();
            seen.navigate(server + "en/agencies/kg-" + number);
            assertThat(heading(seen)).containsText("Licence in force");
        }
    }

    private static void tellTheSource(Page page) {
        page.getByLabel("Title of the list").fill("Register of agencies (made for tests)");
        page.getByLabel("Address at which it was published").fill("https://agencies.example/list");
        page.locator("#date-day").fill("1");
        page.locator("#date-month").fill("10");
        page.locator("#date-year").fill("2026");
        // Another office each time, so that nothing is remembered.
        page.getByLabel("Office that gives the licences").fill("Office " + page.url());
        page.getByLabel("Country in which the agencies are registered").selectOption("KG");
        page.getByLabel("No. It says nothing about other agencies.").check();
        page.getByRole(AriaRole.BUTTON, named("Next")).click();
    }

    private Path list(String number) throws IOException {
        return Files.writeString(
                folder.resolve("list.csv"),
                """
                Фирма;ИНН;№ лицензии;Дата выдачи;Действует до;Страна;Статус
                ОсОО «Пример %1$s»;%1$s;78-1;15.01.2026;14.01.2028;Турция;Годна
                """
                        .formatted(number));
    }

    @Test
    void thePagesAreAccessibleAndFitThePhone() throws IOException {
        try (var phone = Browser.phoneWithoutScripts("ru");
                var desktop = Browser.desktop("tg")) {
            var page = signIn(phone, "aliya", "ru/staff/imports/upload");
            check(page, 360, "upload");
            page.locator("input[type=file]")
                    .setInputFiles(Path.of("src/test/resources/registry/imports/first.csv"));
            page.locator("main button.primary").click();
            page.locator("#title").waitFor();
            check(page, 360, "source");
            page.locator("main button.primary").click();
            check(page, 360, "source-with-errors");
            page.locator("#title").fill("Реестр частных агентств занятости");
            page.locator("#url").fill("https://agencies.example/list");
            page.locator("#date-day").fill("1");
            page.locator("#date-month").fill("10");
            page.locator("#date-year").fill("2026");
            page.locator("#issuer").fill("Министерство примеров");
            page.locator("#country").selectOption("KG");
            page.locator("#complete").check();
            page.locator("main button.primary").click();
            check(page, 360, "columns");
            page.locator("main button.primary").click();
            check(page, 360, "words");
            page.locator("main button.primary").click();
            page.locator(".numbers").waitFor();
            check(page, 360, "preview");
            var preview = page.url();
            var large = signIn(desktop, "bek", "tg/staff/imports");
            check(large, 1280, "list");
            large.navigate(preview.replace("/ru/", "/tg/"));
            check(large, 1280, "preview-of-reviewer");
            for (var group : new String[] {"new", "unreadable"}) {
                page.navigate(preview + "/rows/" + group);
                check(page, 360, "rows-" + group);
                large.navigate(preview.replace("/ru/", "/tg/") + "/rows/" + group);
                check(large, 1280, "rows-" + group);
            }
            page.navigate(preview);
            page.locator("form[action$=discard] button").click();
            check(page, 360, "discarded");
            page.navigate(server + "ru/staff/imports");
            check(page, 360, "list");
        }
    }

    private static void check(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, "import-" + name + "-" + width + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        // Axe itself is a script.
        try (var twin = Browser.open(Browser.phoneOptions("ru").setViewportSize(width, 800))) {
            var copy = twin.newPage();
            copy.setContent(page.content());
            assertThat(new AxeBuilder(copy).analyze().getViolations()).as(name).isEmpty();
        }
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

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
