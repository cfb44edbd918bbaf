package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Words;

/// A citizen of Uzbekistan in Kazakhstan learns the last lawful day, in each language, with scripts
/// and without. Pictures of what they see are kept in `target/screenshots`.
@QuarkusTest
class StayJourneyTest {

    @TestHTTPResource("/")
    String portal;

    @Inject Clock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPersonLearnsTheLastLawfulDayWithoutScripts(Language language) {
        try (var phone = Browser.phoneWithoutScripts(language.tag())) {
            var walk = fromStartPage(language, phone);

            toTrips(walk);
            toAnswer(walk);

            assertThat(walk.page().locator("h1")).containsText(lastLawfulDay(language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStepIsReadableByEverybody(Language language) {
        try (var phone = Browser.phone(language.tag())) {
            var walk = fromStartPage(language, phone);
            assertReadable(walk, "1-where");

            walk.goOn();
            assertReadable(walk, "2-where-errors");

            toTrips(walk);
            assertReadable(walk, "3-trips");

            walk.entered(0, today().plusDays(3)).calculate();
            assertReadable(walk, "4-trips-errors");

            toAnswer(walk);
            assertThat(walk.page().locator("h1")).containsText(lastLawfulDay(language));
            assertReadable(walk, "5-answer");
        }
    }

    @Test
    void theAnswerIsReadableAtNight() {
        var night = Browser.phoneOptions("tg").setColorScheme(ColorScheme.DARK);
        try (var phone = Browser.open(night)) {
            var walk = fromStartPage(Language.TG, phone);

            toTrips(walk);
            toAnswer(walk);

            assertReadable(walk, "6-answer-at-night");
        }
    }

    @Test
    void aLanguageChosenHalfWayKeepsWhatWasTyped() {
        try (var phone = Browser.phoneWithoutScripts("ru")) {
            var walk = fromStartPage(Language.RU, phone);
            toTrips(walk);
            walk.entered(0, today().minusDays(5)).stillInside(0);

            walk.page().locator("summary").first().click();
            walk.press("Тоҷикӣ");

            var tajik = StayWalk.in(Language.TG, walk.page(), portal);
            assertThat(walk.page().locator("html")).hasAttribute("lang", "tg");
            tajik.calculate();
            assertThat(walk.page().locator("h1"))
                    .containsText(Dates.inWords(today().plusDays(24), Language.TG));
        }
    }

    @Test
    void enterInAFieldAsksForTheAnswerAndNotForAnotherLanguage() {
        try (var desktop = Browser.desktop("ru")) {
            var walk = fromStartPage(Language.RU, desktop);
            toTrips(walk);
            walk.entered(0, today().minusDays(5)).stillInside(0);

            walk.page().locator("#trip-0-entered-year").press("Enter");

            assertThat(walk.page().locator("html")).hasAttribute("lang", "ru");
            assertThat(walk.page().locator("h1")).containsText(walk.stay().say("answerLawful"));
        }
    }

    @Test
    void aDoubleClickGivesOneAnswer() {
        try (var desktop = Browser.desktop("ru")) {
            var walk = fromStartPage(Language.RU, desktop);
            toTrips(walk);
            walk.entered(0, today().minusDays(5)).stillInside(0);

            walk.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(walk.stay().say("calculateButton")))
                    .dblclick();

            assertThat(walk.page().locator("h1")).containsText(walk.stay().say("answerLawful"));
        }
    }

    @Test
    void eachPageIsOneRequest() {
        try (var phone = Browser.phone("ru")) {
            var requests = new ArrayList<String>();
            phone.onRequest(request -> {
                if (request.url().startsWith("http")) {
                    requests.add(request.method() + " " + request.url());
                }
            });
            var walk = StayWalk.in(Language.RU, phone.newPage(), portal).open();

            toTrips(walk);
            walk.entered(0, today().minusDays(5)).stillInside(0).calculate();

            assertThat(walk.page().locator("h1")).containsText(walk.stay().say("answerLawful"));
            assertThat(requests)
                    .containsExactly(
                            "GET " + portal + "ru/stay",
                            "POST " + portal + "ru/stay",
                            "POST " + portal + "ru/stay");
        }
    }

    @Test
    void onPaperThereAreTheAnswerAndItsRules() {
        try (var desktop = Browser.desktop("ru")) {
            var walk = fromStartPage(Language.RU, desktop);
            toTrips(walk);
            toAnswer(walk);

            walk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(walk.page().locator("header")).isHidden();
            assertThat(walk.page().locator("h1")).isVisible();
            assertThat(walk.page().locator(".rule").first()).isVisible();
            assertThat(walk.page().getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    private StayWalk fromStartPage(Language language, BrowserContext context) {
        var page = context.newPage();
        page.navigate(portal + language.tag());
        page.getByText(Words.of("home", language).say("needStayGo")).click();
        return StayWalk.in(language, page, portal);
    }

    private static void toTrips(StayWalk walk) {
        walk.choose("kz", "uz").goOn();
    }

    private void toAnswer(StayWalk walk) {
        walk.entered(0, today().minusDays(60))
                .left(0, today().minusDays(50))
                .addTrip()
                .entered(1, today().minusDays(5))
                .stillInside(1)
                .calculate();
    }

    private String lastLawfulDay(Language language) {
        return Dates.inWords(today().plusDays(24), language);
    }

    private static void assertReadable(StayWalk walk, String name) {
        var page = walk.page();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screenshots",
                                        walk.language().tag() + "-stay-" + name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
    }

    /// Today in Kazakhstan, by the clock that the portal goes by.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Almaty"));
    }
}
