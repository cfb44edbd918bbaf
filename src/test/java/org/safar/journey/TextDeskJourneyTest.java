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
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.Translators;
import org.safar.content.desk.MadeTexts;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;

/// Editors and a translator at their desk: a fact changes, a translation follows, readers see it.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class TextDeskJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    private static final Actor ADMIN = new Actor("admin", "admin", "editor");

    private static final long FIVE_SECONDS = 5_000_000_000L;

    @TestHTTPResource("/")
    String server;

    @Inject MadeTexts made;
    @Inject Translators translators;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFactChangesAndItsTranslationFollows(boolean scripts) {
        var id = madeInAllLanguages();
        try (var dilnoza = open(scripts, 1280);
                var erlan = open(scripts, 1280);
                var farida = open(scripts, 360)) {
            var editor = signIn(dilnoza, "dilnoza", "en/staff/texts/guide/" + id);
            editor.getByRole(AriaRole.LINK, exactly("Edit: English")).click();
            editor.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                    .fill("Register within 30 days.");
            press(editor, "Save");
            assertThat(editor.getByRole(AriaRole.STATUS)).containsText("It is saved.");
            assertThat(editor.locator("ins")).containsText(new String[] {"added", "30"});
            assertThat(editor.locator("del")).containsText(new String[] {"removed", "10"});
            press(editor, "Ask a second person to look");
            assertThat(editor.locator("main")).containsText("A second person has to publish it.");

            var second = signIn(erlan, "erlan", path(editor));
            second.getByLabel("What was corrected?").fill("The term is 30 days.");
            press(second, "Publish");
            assertThat(second.getByRole(AriaRole.STATUS)).containsText("It is published.");

            editor.navigate(server + "en/staff/texts/guide/" + id);
            assertThat(editor.getByText("it is outdated")).hasCount(6);

            var before = revision("tg");
            translators.set("farida", Set.of(Language.TG), ADMIN);
            var translator = signIn(farida, "farida", "tg/staff/texts/guide/" + id);
            assertThat(translator.locator("main")).not().containsText("Кыргызча");
            translator.getByRole(AriaRole.LINK, named("Тағйир додан: Тоҷикӣ")).click();
            var source = translator.getByRole(AriaRole.REGION, named("Матни англисӣ"));
            assertThat(source.locator("del").last()).hasText("10");
            assertThat(source.locator("ins").last()).hasText("30");
            translator.locator("#body").fill("Дар давоми 30 рӯз ба қайд гиред.");
            press(translator, "Нигоҳ доштан");
            press(translator, "Аз шахси дуюм хоҳиш кардан, ки бинад");

            second.navigate(server + path(translator).replaceFirst("^tg", "en"));
            var pressed = System.nanoTime();
            press(second, "Publish");
            var read = farida.newPage();
            read.navigate(server + "tg/guides/" + id);
            assertThat(read.locator("article")).containsText("30 рӯз");
            assertThat(read.locator("main")).not().containsText("матни аслӣ тағйир ёфтааст");
            var bundle = RestAssured.get("/api/v1/bundles/tg?since=" + before).jsonPath();
            assertThat(bundle.getList("changed.id")).containsExactly(id);
            assertThat(bundle.getString("changed[0].document.bodyText")).contains("30 рӯз");
            assertThat(bundle.getBoolean("whole")).isFalse();
            assertThat(System.nanoTime() - pressed).isLessThan(FIVE_SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoPeopleWriteOneTextAndNeitherLosesAWord(boolean scripts) {
        var id = made.guide("Register within 10 days.");
        var form = "en/staff/texts/guide/" + id + "/en";
        try (var first = open(scripts, 360);
                var second = open(scripts, 1280)) {
            var dilnoza = signIn(first, "dilnoza", form);
            var erlan = signIn(second, "erlan", form);
            dilnoza.locator("#body").fill("Register within 30 days.");
            erlan.locator("#body").fill("Register within 10 days at the police.");

            press(dilnoza, "Save");
            press(erlan, "Save");

            assertThat(erlan.getByRole(AriaRole.ALERT)).containsText("Saved by: dilnoza");
            assertThat(erlan.locator("ins").filter(with("30")).first()).isVisible();
            assertThat(erlan.locator("ins").filter(with("at the police")).first()).isVisible();
            assertThat(erlan.locator("#body")).hasValue("Register within 10 days at the police.\n");
            if (scripts) {
                check(erlan, 1280, "overtaken");
            }
            erlan.locator("#body").fill("Register within 30 days at the police.");
            press(erlan, "Save");
            assertThat(erlan.getByRole(AriaRole.STATUS)).containsText("It is saved.");
            erlan.navigate(server + "en/staff/texts/guide/" + id);
            erlan.getByText("All revisions").first().click();
            assertThat(erlan.locator("#en details li")).hasCount(3);
        }
    }

    @Test
    void whatIsTypedIsKeptAndShownWhileTyping() {
        var id = made.guide("Register within 10 days.");
        var form = "en/staff/texts/guide/" + id + "/en";
        try (var desktop = open(true, 1280);
                var other = open(true, 360)) {
            var page = signIn(desktop, "dilnoza", form);
            page.locator("#body").fill("");
            page.locator("#body").pressSequentially("Go to the **police**.");
            assertThat(page.locator("#preview strong")).hasText("police");
            assertThat(page.locator("#draft-state")).containsText("Your draft is kept.");
            page.locator("#body").pressSequentially(" Today.");
            assertThat(page.locator("#preview")).containsText("Today.");
            // The window is closed without a word.
            page.close();

            var again = signIn(other, "dilnoza", form);

            assertThat(again.locator("main")).containsText("Your unsaved words are in the form.");
            assertThat(again.locator("#body")).hasValue("Go to the **police**. Today.\n");
            press(again, "Throw away my unsaved words");
            assertThat(again.locator("#body")).hasValue("Register within 10 days.\n");
        }
    }

    @Test
    void whoLeavesInTheMiddleOfAWordLosesNothing() {
        var id = made.guide("Register within 10 days.");
        var form = "en/staff/texts/guide/" + id + "/en";
        try (var desktop = open(true, 1280)) {
            var page = signIn(desktop, "dilnoza", form);
            page.locator("#body").fill("Half a sen");
            page.navigate(server + "en/staff");
            // The browser sends it while the next page is already there.
            page.waitForTimeout(2_000);

            page.navigate(server + form);
            assertThat(page.locator("#body")).hasValue("Half a sen\n");
            page.navigate(server + "en/staff");
            assertThat(page.locator("a[href*='" + id + "']")).containsText("Unsaved words");
        }
    }

    @Test
    void aDraftThatIsOneLongWordFitsThePhone() {
        var form = "en/staff/texts/guide/" + made.guide("Register.") + "/en";
        try (var phone = open(true, 360)) {
            var page = signIn(phone, "dilnoza", form);
            page.locator("#title").fill("x".repeat(5_000));
            page.locator("#body").fill("y".repeat(5_000));
            press(page, "Show how it will look");
            check(page, 360, "long");
            page.navigate(server + "en/staff");
            check(page, 360, "long-home");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/texts/new",
                "/texts/guide/ID",
                "/texts/guide/ID/en",
                "/texts/guide/ID/tg",
                "/texts/revisions/REVISION",
                "/texts/guide/wages-not-paid/tg"
            })
    void thePagesAreAccessibleAndFitThePhone(String path) {
        var id = madeInAllLanguages();
        var revision =
                made.save(
                        id,
                        Language.EN,
                        MadeTexts.english("Made guide", 2, "Register within 30 days."));
        made.publish(revision);
        var address =
                "/staff" + path.replace("ID", id).replace("REVISION", String.valueOf(revision));
        try (var phone = open(true, 360);
                var desktop = open(true, 1280)) {
            check(signIn(phone, "dilnoza", "ru" + address), 360, "ru" + path);
            check(signIn(desktop, "erlan", "tg" + address), 1280, "tg" + path);
        }
    }

    private String madeInAllLanguages() {
        var id = made.guide("Register within 10 days.");
        Stream.of(Language.values())
                .filter(language -> language != Language.EN)
                .forEach(language ->
                        made.publish(
                                made.save(
                                        id,
                                        language,
                                        MadeTexts.translated("Made guide", 1, "10."))));
        return id;
    }

    private static String revision(String language) {
        return RestAssured.get("/api/v1/bundles/" + language).jsonPath().getString("revision");
    }

    private static void check(Page page, int width, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name.replace('/', '-') + ".png")));
        }
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static BrowserContext open(boolean scripts, int width) {
        if (width == 360) {
            return scripts ? Browser.phone("en") : Browser.phoneWithoutScripts("en");
        }
        return Browser.open(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(1280, 800)
                        .setJavaScriptEnabled(scripts));
    }

    /// The sign-in server of the tests has a button for each person.
    private Page signIn(BrowserContext context, String person, String address) {
        var page = context.newPage();
        page.navigate(server + address);
        page.locator("button, input[type=submit]").filter(with(person)).first().click();
        page.waitForURL("**/" + address);
        return page;
    }

    private String path(Page page) {
        return page.url().replace(server, "").replaceFirst("\\?.*", "");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).first().click();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
