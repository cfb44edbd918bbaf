package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.desk.OwnDatabase;

/// An editor with all texts at once: takes them out, brings one in, writes news.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class TextFilesJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    @TestHTTPResource("/")
    String server;

    @TempDir Path folder;

    @Test
    void anArchiveIsLookedAtAndWaits() throws IOException {
        var archive = folder.resolve("texts.zip");
        try (var stream = Files.newOutputStream(archive)) {
            write(stream);
        }
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var page = signIn(phone, "dilnoza", "ru/staff");
            page.getByRole(AriaRole.LINK, named("Экспорт и импорт текстов")).click();
            look(page, 360, "upload");

            page.getByRole(AriaRole.BUTTON, named("Показать различия")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Выберите файл.");
            page.getByLabel("с текстами").setInputFiles(archive);
            page.getByRole(AriaRole.BUTTON, named("Показать различия")).click();

            page.locator("summary").filter(text("Различия")).first().click();
            assertThat(page.locator("ins").first()).containsText("Санҷиш ё рейд");
            look(page, 360, "preview");
            page.getByRole(AriaRole.BUTTON, named("Сохранить")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("ждёт второго человека");
            look(page, 360, "saved");
        }
    }

    private static void write(OutputStream stream) throws IOException {
        var name = "i18n/content/guide/police-check/tg.md";
        var text = Files.readString(Path.of(name)).replace("Санҷиши полис ё", "Санҷиш ё");
        try (var zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("notes.txt"));
        }
    }

    @Test
    void newsAreWrittenAndMissingInOtherLanguages() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            var page = signIn(phone, "erlan", "tg/staff/news/new");
            page.locator("button.primary[value=next]").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            look(page, 360, "news-faults");

            page.locator("input[name=kind][value=scam]").check();
            page.locator("#title").fill("Made on a phone");
            page.locator("#summary").fill("A summary.");
            page.locator("#body").fill("A text.");
            page.locator("#starts-on-day").fill("23.11.2026");
            page.locator("#ends-on-day").fill("31.12.2026");
            page.locator("input[name=topics][value=agents]").check();
            page.locator("input[name=countries][value=KZ]").check();
            page.locator("input[name=confidence][value=reported]").check();
            page.locator("#source-title").fill("A newspaper");
            page.locator("button.primary[value=next]").click();

            assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
            assertThat(page.locator(".compared > li").filter(text("Made on a phone")))
                    .containsText("мунтазир аст");
            look(page, 360, "news");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/texts/import",
                "/texts/links",
                "/texts/terms",
                "/texts/terms/employer",
                "/news",
                "/news/new"
            })
    void thePagesAreAccessibleAndFitThePhone(String path) {
        try (var phone = Browser.phone("tg");
                var desktop = Browser.desktop("ru")) {
            check(signIn(phone, "dilnoza", "tg/staff" + path), 360, "tg" + path);
            check(signIn(desktop, "erlan", "ru/staff" + path), 1280, "ru" + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void theLogOfCorrectionsIsReachedFromEveryText(String language) {
        try (var phone = Browser.phoneWithoutScripts(language)) {
            var page = phone.newPage();
            page.navigate(server + language + "/guides/police-check");

            page.locator("a[href$='/corrections']").click();

            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText(language.equals("ru") ? "Исправления" : "Ислоҳҳо");
            look(page, 360, language + "-corrections");
        }
        try (var phone = Browser.phone(language)) {
            var page = phone.newPage();
            page.navigate(server + language + "/corrections");
            check(page, 360, language + "-corrections");
        }
    }

    private static void check(Page page, int width, String name) {
        look(page, width, name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /// For pages without scripts, in which axe cannot run.
    private static void look(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, "d-" + name.replace('/', '-') + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String person, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        page.locator("button, input[type=submit]").filter(text(person)).first().click();
        page.waitForURL("**/" + address);
        return page;
    }

    private static FilterOptions text(String words) {
        return new FilterOptions().setHasText(words);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
