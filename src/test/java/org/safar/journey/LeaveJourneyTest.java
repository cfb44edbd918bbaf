package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;

/// Somebody comes near. One tap leads away, and whoever takes the phone then and goes back, reloads
/// or goes forward sees nothing of what was typed or answered.
@QuarkusTest
class LeaveJourneyTest {

    private static final String NEUTRAL = "https://www.wikipedia.org/";

    @TestHTTPResource("/")
    String portal;

    @Inject Clock clock;

    private enum Step {
        WHERE,
        TRIPS,
        ANSWER
    }

    static Stream<Arguments> places() {
        return Stream.of(Language.RU, Language.TG)
                .flatMap(language ->
                        Arrays.stream(Step.values())
                                .flatMap(step ->
                                        Stream.of(true, false)
                                                .map(scripts ->
                                                        Arguments.of(language, step, scripts))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingIsSeenAfterLeaving(Language language, Step step, boolean scripts) {
        try (var phone = phone(language, scripts)) {
            var walk = walkTo(step, StayWalk.in(language, phone.newPage(), portal));

            walk.leave();
            assertThat(walk.page()).hasURL(NEUTRAL);

            back(walk.page());
            assertNothingIsSeen(walk);
            reload(walk.page());
            assertNothingIsSeen(walk);
            back(walk.page());
            assertNothingIsSeen(walk);
        }
    }

    @Test
    void theCookieHoldsOnlyTheTimeAndNoScriptCanReadIt() {
        try (var phone = phone(Language.RU, true)) {
            var before = clock.millis();
            var walk = walkTo(Step.ANSWER, StayWalk.in(Language.RU, phone.newPage(), portal));
            walk.leave();
            assertThat(walk.page()).hasURL(NEUTRAL);

            assertThat(phone.cookies(portal))
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(Long.parseLong(cookie.value)).isBetween(before, clock.millis());
                    });
        }
    }

    @Test
    void aFormOpenedAfterwardsWorks() {
        try (var phone = phone(Language.RU, false)) {
            var walk = walkTo(Step.ANSWER, StayWalk.in(Language.RU, phone.newPage(), portal));
            walk.leave();

            walkTo(Step.ANSWER, walk);

            assertThat(walk.page().locator("h1")).containsText(walk.stay().say("answerLawful"));
        }
    }

    private StayWalk walkTo(Step step, StayWalk walk) {
        walk.open().choose("kz", "uz");
        if (step == Step.WHERE) {
            return walk;
        }
        walk.goOn().entered(0, today().minusDays(5)).stillInside(0);
        return step == Step.TRIPS ? walk : walk.calculate();
    }

    /// A page that was an answer to a form is not kept: the browser shows its own page that asks
    /// whether to send the form again, which ends the navigation with an error.
    private static void back(Page page) {
        tryTo(page::goBack);
    }

    private static void reload(Page page) {
        tryTo(page::reload);
    }

    private static void tryTo(Runnable navigation) {
        try {
            navigation.run();
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).containsAnyOf("ERR_CACHE_MISS", "ERR_ABORTED");
        }
    }

    private static void assertNothingIsSeen(StayWalk walk) {
        var page = walk.page();
        assertThat(page.locator("input:checked")).hasCount(0);
        assertThat(page.locator("input:not([type])").all())
                .allSatisfy(field -> assertThat(field.inputValue()).isEmpty());
        assertThat(page.content())
                .doesNotContain(
                        List.of(
                                walk.stay().say("answerLawful"),
                                walk.stay().say("tripsTitle"),
                                "trip-0-entered"));
    }

    private static BrowserContext phone(Language language, boolean scripts) {
        var context =
                scripts
                        ? Browser.phone(language.tag())
                        : Browser.phoneWithoutScripts(language.tag());
        context.route(
                "https://**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("neutral")));
        return context;
    }

    /// Today in Kazakhstan, by the clock that the portal goes by.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Almaty"));
    }
}
