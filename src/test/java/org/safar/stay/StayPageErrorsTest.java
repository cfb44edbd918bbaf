package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.web.FormVisitor;

/// What is wrong is told in a sentence beside its field and above the form, and nothing typed is
/// lost. It is 23 November 2026.
@QuarkusTest
class StayPageErrorsTest {

    private static final Words WORDS = Words.of("stay", Language.EN);

    @TestHTTPResource("/")
    URI server;

    @Test
    void nothingChosenIsToldInBothPlaces() {
        var page = where(Language.EN).press("next");

        assertErrors(
                page,
                List.of("destination", "nationality"),
                List.of(WORDS.say("errorDestination"), WORDS.say("errorNationality")));
    }

    @Test
    void theOwnCountryIsRefusedAndBothChoicesStay() {
        var page =
                where(Language.EN)
                        .choose("destination", "UZ")
                        .type("nationality", "UZ")
                        .choose("holds", "visa")
                        .press("next");

        assertErrors(page, List.of("nationality"), List.of(WORDS.say("errorOwnCountry")));
        assertThat(page.fields())
                .containsExactlyInAnyOrder(
                        "step=where", "destination=UZ", "nationality=UZ", "holds=visa");
    }

    @ParameterizedTest(name = "{0} – {1} ({2}): {5}")
    @CsvFileSource(resources = "/stay/trip-errors.csv", numLinesToSkip = 1)
    void aWrongTripIsToldBesideItsField(
            @Nullable String entered,
            @Nullable String left,
            String inside,
            String field,
            String sentence,
            String why) {
        var page = trips(Language.EN);
        fill(page, 0, entered, left, inside.equals("yes"));
        var typed = page.fields();

        page.press("next");

        assertErrors(page, List.of(field), List.of(WORDS.say(sentence, "number", 1)));
        assertThat(page.fields()).as(why).containsExactlyInAnyOrderElementsOf(typed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalFaultsAreToldAtOnceInTheReadersLanguage(Language language) {
        var page = trips(language).press("add").press("add");
        fill(page, 0, "31 2 2026", "30 2 2026", false);
        fill(page, 2, "5 5 2026", null, false);
        var words = Words.of("stay", language);

        page.press("next");

        assertErrors(
                page,
                List.of("trip-0-entered-day", "trip-0-left-day", "trip-2-left-day"),
                List.of(
                        words.say("errorEnteredNotADate", "number", 1),
                        words.say("errorLeftNotADate", "number", 1),
                        words.say("errorLeftMissing", "number", 3)));
        assertThat(page.page().title())
                .startsWith(
                        Words.of("web", language)
                                .say("titleWithErrors", "title", words.say("tripsTitle")));
    }

    @Test
    void twoOpenTripsAreRefused() {
        var page = trips(Language.EN).press("add");
        fill(page, 0, "1 10 2026", null, true);
        fill(page, 1, "10 11 2026", null, true);

        page.press("next");

        assertErrors(
                page, List.of("trip-1-left-day"), List.of(WORDS.say("errorTwoOpen", "number", 2)));
    }

    @Test
    void anOpenTripBeforeAnotherIsRefused() {
        var page = trips(Language.EN).press("add");
        fill(page, 0, "1 10 2026", null, true);
        fill(page, 1, "10 11 2026", "12 11 2026", false);

        page.press("next");

        assertErrors(
                page,
                List.of("trip-0-left-day"),
                List.of(WORDS.say("errorOpenNotLast", "number", 1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "22 11 2026, errorPlanBeforeToday",
        "31 2 2027, errorPlanNotADate",
        "soon, errorPlanNotADate",
        "1 1 2101, errorPlanRange",
        "1 1 1985, errorPlanRange"
    })
    void aWrongPlanDoesNotHideTheAnswer(String plan, String sentence) {
        var page = trips(Language.EN);
        fill(page, 0, "10 11 2026", null, true);
        page.press("next").typeDate("plan", plan);
        var typed = page.fields();

        page.press("next");

        assertErrors(page, List.of("plan-day"), List.of(WORDS.say(sentence)));
        assertThat(page.heading()).endsWith("9 December 2026");
        assertThat(page.fields()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; -- {stay:title} ${1+1} {{7*7}}",
                "&lt;b&gt; &amp; ü ӯ ғ 中",
                "</title></style></textarea>"
            })
    void whatWasTypedComesBackAsTextOnly(String typed) {
        var page = trips(Language.EN).typeDate("trip-0-entered", "1 1 2026");
        page.choose("trip-0-still", "yes").type("trip-0-entered-month", typed);
        var tags = page.page().select("main *").size();

        page.press("next");

        assertThat(page.value("trip-0-entered-month")).isEqualTo(typed);
        assertThat(page.page().select("main script, main img, main b")).isEmpty();
        // the summary with heading, list, item and link, and the sentence beside the field
        assertThat(page.page().select("main *")).hasSize(tags + 6);
    }

    @Test
    void aVeryLongTextIsAnsweredLikeAnyOther() {
        var page = trips(Language.EN).typeDate("trip-0-left", "1 1 2026");
        page.type("trip-0-entered-day", "9".repeat(100_000));

        page.press("next");

        assertErrors(
                page,
                List.of("trip-0-entered-day"),
                List.of(WORDS.say("errorEnteredNotADate", "number", 1)));
        assertThat(page.value("trip-0-entered-day")).isEqualTo("9".repeat(40));
        assertThat(page.value("trip-0-left-year")).isEqualTo("2026");
    }

    @Test
    void mendingOneFaultLeadsToTheAnswer() {
        var page = trips(Language.EN);
        fill(page, 0, "31 11 2026", null, true);
        page.press("next");

        page.type("trip-0-entered-day", "10").press("next");

        assertThat(page.response().statusCode()).isEqualTo(200);
        assertThat(page.heading()).endsWith("9 December 2026");
    }

    /// @param fields ids of the fields at fault, from top to bottom
    private static void assertErrors(
            FormVisitor visitor, List<String> fields, List<String> sentences) {
        var page = visitor.page();
        assertThat(visitor.response().statusCode()).isEqualTo(422);
        var summary = page.select(".faults a");
        assertThat(summary.eachText()).isEqualTo(sentences);
        assertThat(summary.eachAttr("href"))
                .isEqualTo(fields.stream().map(field -> "#" + field).toList());
        assertThat(page.select(".error").eachText()).isEqualTo(sentences);
        for (var index = 0; index < fields.size(); index++) {
            var field = page.getElementById(fields.get(index));
            assertThat(field).as(fields.get(index)).isNotNull();
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
            assertThat(field.closest(".field").selectFirst(".error").text())
                    .isEqualTo(sentences.get(index));
        }
    }

    private static void fill(
            FormVisitor page,
            int trip,
            @Nullable String entered,
            @Nullable String left,
            boolean inside) {
        page.typeDate("trip-" + trip + "-entered", entered == null ? "" : entered)
                .typeDate("trip-" + trip + "-left", left == null ? "" : left);
        if (inside) {
            page.choose("trip-" + trip + "-still", "yes");
        }
    }

    private FormVisitor where(Language language) {
        return FormVisitor.open(server, "/" + language.tag() + "/stay");
    }

    private FormVisitor trips(Language language) {
        return where(language).choose("destination", "KZ").type("nationality", "UZ").press("next");
    }
}
