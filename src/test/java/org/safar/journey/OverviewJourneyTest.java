package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.TextFile;
import org.safar.content.Translators;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;
import org.safar.staff.account.SomePeople;

/// An editor looks what there is to do, without scripts.
@QuarkusTest
class OverviewJourneyTest {

    /// A folder for pictures of the pages; none are taken without it.
    private static final String PICTURES = System.getProperty("safar.pictures");

    @TestHTTPResource("/")
    String server;

    @Inject EntityManager entities;
    @Inject SomePeople people;
    @Inject Translators translators;
    @Inject Editing editing;
    @Inject ContentHistory history;
    @Inject Libraries libraries;

    /// Readers have said something about two texts.
    @BeforeEach
    void words() {
        forget();
        people.areOnlyThis("farida", "Фарида", Set.of(StaffRole.TRANSLATOR));
        translators.set("farida", Set.of(Language.TG), actor("a"));
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    said("passport-taken", "ru", false, "Непонятно, в какой день идти в полицию.");
                    said("passport-taken", "tg", true, "Ташаккур");
                    said("household-work", "ru", false, "Где находится ЦОН?");
                });
    }

    @AfterEach
    void forget() {
        translators.set("farida", Set.of(), actor("a"));
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    entities.createNativeQuery("DELETE FROM content_feedback_handled")
                            .executeUpdate();
                    entities.createNativeQuery("DELETE FROM content_feedback").executeUpdate();
                    entities.createNativeQuery(
                                    "DELETE FROM content_step WHERE revision IN (SELECT id"
                                            + " FROM content_revision WHERE origin = 'desk')")
                            .executeUpdate();
                    entities.createNativeQuery("DELETE FROM content_revision WHERE origin = 'desk'")
                            .executeUpdate();
                });
        libraries.refresh();
    }

    @Test
    void anEditorLooksAtTheNewsInTajikAndDealsWithWhatReadersSay() {
        try (var desktop = desktop(false)) {
            var page = signIn(desktop, "dilnoza", "ru/staff");
            page.getByRole(AriaRole.LINK, named("Обзор текстов")).click();
            page.getByRole(AriaRole.NAVIGATION, named("Показать"))
                    .getByRole(AriaRole.LINK)
                    .filter(new FilterOptions().setHasText("Новости"))
                    .click();
            page.getByRole(AriaRole.NAVIGATION, named("Язык")).getByText("Тоҷикӣ").click();
            assertThat(page.locator(".coverage > svg")).hasCount(1);
            page.getByText("То же в виде таблицы").click();
            assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);

            page.navigate(server + "ru/staff/texts");
            page.getByText("Непонятно, в какой день").click();
            page.getByLabel("Непонятно, в какой день").check();
            page.getByRole(AriaRole.BUTTON, named("Отметить как рассмотренное")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("1");
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Непонятно, в какой");
        }
    }

    @Test
    void aChangedFactTurnsSixTranslationsOutdated() {
        newMeaning();
        reviewedByAPerson();

        try (var desktop = desktop(false);
                var phone = Browser.phoneWithoutScripts("ru")) {
            var page = signIn(desktop, "dilnoza", "ru/staff/texts");
            picture(page, "1280-outdated");
            assertThat(row(page).locator("use[href='#square-outdated']")).hasCount(6);
            assertThat(page.getByRole(AriaRole.MAIN).locator("section:has(> #outdated)"))
                    .containsText("У вас забрали паспорт");
            var small = signIn(phone, "erlan", "ru/staff/texts?kind=guide");
            picture(small, "360-outdated");
            assertThat(row(small).locator("use[href='#square-outdated']")).hasCount(6);
        }
    }

    /// The squares of the document, which have no row of their own in a drawing.
    private static Locator row(Page page) {
        return page.locator(".coverage > svg a[href*='/guide/passport-taken/']");
    }

    private void newMeaning() {
        publish(Language.EN, text -> text.replace("version: 1\n", "version: 2\n"));
    }

    private void reviewedByAPerson() {
        publish(Language.RU, "household-work", OverviewJourneyTest::readByZukhra);
        publish(Language.TG, "household-work", OverviewJourneyTest::readByZukhra);
    }

    private static String readByZukhra(String text) {
        return text.replace("status: machine", "status: reviewed\nreviewed_by: Зухра");
    }

    private void publish(Language language, UnaryOperator<String> change) {
        publish(language, "passport-taken", change);
    }

    /// One writes and hands in, another one publishes.
    private void publish(Language language, String document, UnaryOperator<String> change) {
        var newest = history.newest(document, language).orElseThrow();
        var text = TextFile.read("made", change.apply(newest.text().written()));
        var written = new WrittenText(DocumentKind.GUIDE, document, language, newest.id(), text);
        var saved = (EditingResult.Done) editing.save(written, person("a"), actor("a"));
        editing.submit(saved.revision(), person("a"), actor("a"));
        editing.publish(saved.revision(), null, person("b"), actor("b"));
        libraries.refresh();
    }

    private static Person person(String id) {
        return new Person(id, Set.of(StaffRole.EDITOR), Set.of());
    }

    private static Actor actor(String id) {
        return new Actor(id, id, "editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru/staff",
                "ru/staff/texts",
                "tg/staff/texts",
                "uz/staff/texts?kind=guide",
                "ru/staff/texts?kind=system&language=tg",
                "ru/staff/texts/feedback",
                "ru/staff/texts/feedback?document=passport-taken",
                "ru/staff/texts/translators"
            })
    void thePagesAreAccessibleAndFit(String address) {
        // The checks are a script themselves; the pages have none.
        try (var phone = Browser.phone("ru");
                var desktop = desktop(true)) {
            check(signIn(phone, "dilnoza", address), 360, address);
            check(signIn(desktop, "dilnoza", address), 1280, address);
        }
    }

    @Test
    void thePictureCanBeReadInTheDarkAndOnPaper() {
        try (var dark = Browser.open(Browser.phoneOptions("ru").setColorScheme(ColorScheme.DARK))) {
            var page = signIn(dark, "erlan", "ru/staff/texts?kind=guide");
            check(page, 360, "dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            picture(page, "paper");
            assertThat(page.locator(".coverage > svg")).isVisible();
        }
    }

    private static BrowserContext desktop(boolean scripts) {
        return Browser.open(
                new NewContextOptions()
                        .setLocale("ru")
                        .setViewportSize(1280, 800)
                        .setJavaScriptEnabled(scripts));
    }

    private static void check(Page page, int width, String name) {
        picture(page, width + "-" + name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, name.replaceAll("[/?&=]", "-") + ".png")));
        }
    }

    /// The sign-in server of the tests has a button for each person.
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

    private void said(String document, String language, boolean clear, String words) {
        entities.createNativeQuery(
                        "INSERT INTO content_feedback (id, document, language, revision, clear,"
                                + " words, given_on) VALUES (gen_random_uuid(), ?1, ?2, 1, ?3, ?4,"
                                + " DATE '2026-11-22')")
                .setParameter(1, document)
                .setParameter(2, language)
                .setParameter(3, clear)
                .setParameter(4, words)
                .executeUpdate();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
