package org.safar.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

/// A person who comes back may keep trips on the own phone. Nothing is kept unless asked for.
@QuarkusTest
class SavedTripsJourneyTest {

    @TestHTTPResource("/")
    String portal;

    @Inject Clock clock;

    @Test
    void nothingIsKeptUnlessAskedFor() {
        try (var phone = Browser.phone("tg")) {
            var walk = toAnswer(StayWalk.in(Language.TG, phone.newPage(), portal));

            assertThat(walk.page().evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void savedTripsComeBackAndCanBeDeleted() {
        try (var phone = Browser.phone("tg")) {
            var walk = toAnswer(StayWalk.in(Language.TG, phone.newPage(), portal));
            walk.press(walk.stay().say("saveButton"));
            assertThat(walk.page().getByText(walk.stay().say("saveDone"))).isVisible();

            walk.open().press(walk.stay().say("savedUse"));
            walk.goOn().calculate();
            assertThat(walk.page().locator("h1")).containsText(walk.stay().say("answerLawful"));

            walk.open().press(walk.stay().say("savedDelete"));
            assertThat(walk.page().getByText(walk.stay().say("savedDeleted"))).isVisible();
            assertThat(walk.page().evaluate("localStorage.length")).isEqualTo(0);

            walk.open();
            assertThat(walk.page().getByText(walk.stay().say("savedHeading"))).isHidden();
        }
    }

    @Test
    void withoutScriptsItIsNotOffered() {
        try (var phone = Browser.phoneWithoutScripts("tg")) {
            var walk = toAnswer(StayWalk.in(Language.TG, phone.newPage(), portal));

            assertThat(walk.page().getByText(walk.stay().say("saveButton"))).isHidden();
        }
    }

    private StayWalk toAnswer(StayWalk walk) {
        return walk.open()
                .choose("kz", "tj")
                .goOn()
                .entered(0, today().minusDays(5))
                .stillInside(0)
                .calculate();
    }

    /// Today in Kazakhstan, by the clock that the portal goes by.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Almaty"));
    }
}
