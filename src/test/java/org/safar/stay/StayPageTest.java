package org.safar.stay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.web.FormVisitor;

/// The way through the pages of the stay calculator. It is 23 November 2026.
@QuarkusTest
class StayPageTest {

    @TestHTTPResource("/")
    URI server;

    // --- the way to the answer ---

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoPostsLeadToTheAnswer(Language language) {
        var answer =
                where(language)
                        .choose("destination", "KZ")
                        .type("nationality", "UZ")
                        .press("next")
                        .typeDate("trip-0-entered", "10 11 2026")
                        .choose("trip-0-still", "yes")
                        .press("next");

        assertThat(answer.response().statusCode()).isEqualTo(200);
        assertThat(answer.page().selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(answer.heading())
                .isEqualTo(words(language).say("answerLawful") + " " + lastDay(language));
    }

    @Test
    void noPageOfTheJourneyIsKept() {
        var visitor = where(Language.EN);
        assertThat(visitor.response().header("Cache-Control")).isEqualTo("no-store");

        var trips = toTrips(visitor);
        assertThat(trips.response().header("Cache-Control")).isEqualTo("no-store");

        var wrong = trips.typeDate("trip-0-entered", "31 2 2026").press("next");
        assertThat(wrong.response().header("Cache-Control")).isEqualTo("no-store");

        var answer = typeOpenTrip(wrong).press("next");
        assertThat(answer.heading()).contains("9 December 2026");
        assertThat(answer.response().header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/stay/trips-understood.csv", numLinesToSkip = 1)
    void datesAreReadAsPeopleTypeThem(
            String entered, @Nullable String left, String inside, String lastDay, String why) {
        var trips = toTrips(where(Language.EN)).typeDate("trip-0-entered", entered);
        if (left != null) {
            trips.typeDate("trip-0-left", left);
        }
        if (inside.equals("yes")) {
            trips.choose("trip-0-still", "yes");
        }

        assertThat(trips.press("next").heading()).as(why).endsWith(lastDay);
    }

    @Test
    void theFirstPageHoldsNothing() {
        var visitor = where(Language.EN);

        assertThat(visitor.fields()).containsExactly("step=where", "nationality=");
        assertThat(visitor.page().select("[checked], [selected], .faults, .error")).isEmpty();
    }

    @Test
    void whoWasNeverThereGetsAnAnswerWithoutTrips() {
        var answer = toTrips(where(Language.EN)).press("next");

        assertThat(answer.response().statusCode()).isEqualTo(200);
        assertThat(answer.heading()).endsWith("30 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "other", "VN", "CN"})
    void whoHasNoRuleIsToldSo(String nationality) {
        var answer =
                where(Language.EN)
                        .choose("destination", "RU")
                        .type("nationality", nationality)
                        .press("next")
                        .press("next");

        assertThat(answer.response().statusCode()).isEqualTo(200);
        assertThat(answer.heading()).isIn("We do not know", "Your days are not counted");
    }

    @ParameterizedTest(name = "{0} in {1} with {2}: {3}")
    @CsvSource({
        "UZ, KZ, residence-permit, Your days are not counted",
        "UZ, KZ, visa, Your days are not counted",
        "UZ, KZ, labour-permit, Your days are not counted",
        "UZ, RU, work-patent, Your days are not counted",
        "KG, KZ, eaeu-contract, Your days are not counted",
        "UZ, KZ, registered, You can stay until this day: 18 January 2027",
        "UZ, KZ, work-patent, You can stay until this day: 9 December 2026"
    })
    void papersChangeTheAnswer(
            String nationality, String destination, String paper, String heading) {
        var answer =
                where(Language.EN)
                        .choose("destination", destination)
                        .type("nationality", nationality)
                        .choose("holds", paper)
                        .press("next")
                        .typeDate("trip-0-entered", "1 10 2026")
                        .typeDate("trip-0-left", "20 10 2026")
                        .press("add")
                        .typeDate("trip-1-entered", "10 11 2026")
                        .choose("trip-1-still", "yes")
                        .press("next");

        assertThat(answer.heading()).isEqualTo(heading);
    }

    @Test
    void aPlannedEntryIsAnsweredBesideTheAnswer() {
        var answer = toAnswer().typeDate("plan", "15 1 2027").press("next");

        assertThat(answer.response().statusCode()).isEqualTo(200);
        assertThat(answer.heading()).endsWith("9 December 2026");
        assertThat(answer.page().select(".notice p").eachText())
                .contains("Planned entry: 15 January 2027", "Last lawful day: 13 February 2027");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLastDayGoesIntoTheCalendarOfThePhone(Language language) {
        var file = toAnswer().switchTo(language.tag()).press("calendar").response();

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"date.ics\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body())
                .contains("DTSTART;VALUE=DATE:20261209")
                .contains("SUMMARY:" + words(language).say("calendarTitle"));
    }

    @Test
    void thereIsNoCalendarEntryForADayThatIsOver() {
        var answer =
                toTrips(where(Language.EN))
                        .typeDate("trip-0-entered", "1 10 2026")
                        .choose("trip-0-still", "yes")
                        .press("next");

        assertThat(answer.heading()).endsWith("30 October 2026");
        assertThat(answer.page().select("button[value=calendar]")).isEmpty();
    }

    // --- nothing typed is lost ---

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "uz-Cyrl", "tg", "ky", "kk", "en"})
    void switchingTheLanguageKeepsWhatWasChosen(String tag) {
        var visitor =
                where(Language.EN)
                        .choose("destination", "KG")
                        .type("nationality", "stateless")
                        .choose("holds", "visa")
                        .choose("holds", "registered");
        var before = visitor.fields();

        visitor.switchTo(tag);

        assertThat(visitor.response().statusCode()).isEqualTo(200);
        assertThat(visitor.page().selectFirst("html").attr("lang")).isEqualTo(tag);
        assertThat(visitor.fields()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(visitor.page().select(".faults")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "uz-Cyrl", "tg", "ky", "kk", "en"})
    void switchingTheLanguageKeepsWhatIsHalfTypedOrWrong(String tag) {
        var visitor = toTrips(where(Language.EN)).press("add").press("add");
        visitor.typeDate("trip-0-entered", "31 2 <b>")
                .typeDate("trip-0-left", "1")
                .typeDate("trip-1-left", "\"' & ü")
                .choose("trip-2-still", "yes");
        var before = visitor.fields();

        visitor.switchTo(tag);

        assertThat(visitor.response().statusCode()).isEqualTo(200);
        assertThat(visitor.page().selectFirst("html").attr("lang")).isEqualTo(tag);
        assertThat(visitor.fields()).isEqualTo(before);
        assertThat(visitor.page().select(".faults, .error")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "uz-Cyrl", "tg", "ky", "kk", "en"})
    void switchingTheLanguageTranslatesTheAnswer(String tag) {
        var visitor = toAnswer().typeDate("plan", "15 1 2027").press("next");
        var before = visitor.fields();

        visitor.switchTo(tag);

        var language = Language.ofTag(tag).orElseThrow();
        assertThat(visitor.heading()).endsWith(lastDay(language));
        assertThat(visitor.fields()).isEqualTo(before);
    }

    @Test
    void backFromTheTripsKeepsEverything() {
        var visitor = toTrips(where(Language.EN));
        visitor.typeDate("trip-0-entered", "31 2").typeDate("trip-0-left", "x").press("back");

        assertThat(visitor.heading()).isEqualTo(words(Language.EN).say("title"));
        assertThat(visitor.value("destination")).isEqualTo("KZ");
        assertThat(visitor.value("nationality")).isEqualTo("UZ");
        assertThat(visitor.page().select(".faults, .error")).isEmpty();

        visitor.press("next");

        assertThat(visitor.value("trip-0-entered-day")).isEqualTo("31");
        assertThat(visitor.value("trip-0-entered-month")).isEqualTo("2");
        assertThat(visitor.value("trip-0-left-day")).isEqualTo("x");
    }

    @Test
    void backFromTheAnswerKeepsEverything() {
        var visitor = toAnswer().typeDate("plan", "15 1 2027").press("next");
        var asked = visitor.fields();

        visitor.press("back");
        assertThat(visitor.heading()).isEqualTo(words(Language.EN).say("tripsTitle"));
        visitor.press("next");
        assertThat(visitor.fields()).containsExactlyInAnyOrderElementsOf(asked);

        visitor.press("change-country");
        assertThat(visitor.heading()).isEqualTo(words(Language.EN).say("title"));
        assertThat(visitor.value("nationality")).isEqualTo("UZ");
        visitor.press("next").press("next");
        assertThat(visitor.fields()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(visitor.page().text()).contains("Planned entry: 15 January 2027");
    }

    // --- trips ---

    @Test
    void aTripIsAddedBelowTheOthers() {
        var visitor = typeOpenTrip(toTrips(where(Language.EN))).press("add");

        assertThat(visitor.response().statusCode()).isEqualTo(200);
        assertThat(visitor.page().select(".trip h2").eachText())
                .containsExactly("Trip: 1", "Trip: 2");
        assertThat(visitor.value("trip-0-entered-day")).isEqualTo("10");
        assertThat(visitor.value("trip-0-still")).isEqualTo("yes");
        assertThat(visitor.value("trip-1-entered-day")).isEmpty();
    }

    @Test
    void aTripInTheMiddleIsTakenOut() {
        var visitor = toTrips(where(Language.EN)).press("add").press("add");
        visitor.typeDate("trip-0-entered", "1 1 2026")
                .typeDate("trip-1-entered", "2 2 2026")
                .choose("trip-1-still", "yes")
                .typeDate("trip-2-entered", "3 3 2026")
                .press("remove-1");

        assertThat(visitor.page().select(".trip")).hasSize(2);
        assertThat(visitor.value("trip-0-entered-day")).isEqualTo("1");
        assertThat(visitor.value("trip-1-entered-day")).isEqualTo("3");
        assertThat(visitor.value("trip-1-still")).isEmpty();
    }

    @Test
    void theLastTripCannotBeTakenOut() {
        var visitor = toTrips(where(Language.EN));

        assertThat(visitor.page().select("button[value^=remove]")).isEmpty();
    }

    @Test
    void anEmptyTripIsNoTrip() {
        var visitor = typeOpenTrip(toTrips(where(Language.EN))).press("add").press("next");

        assertThat(visitor.heading()).endsWith("9 December 2026");
    }

    // --- the way in ---

    @Test
    void theFormOfAnotherAddressIsNotThere() {
        given().get("/en/stay/trips").then().statusCode(404);
        given().get("/de/stay").then().statusCode(404);
    }

    @Test
    void nothingPersonalIsPutIntoAnAddress() {
        var visitor = toAnswer();

        assertThat(visitor.page().select("form").eachAttr("action")).containsOnly("/en/stay");
        assertThat(visitor.page().select("form").eachAttr("method")).containsOnly("post");
        assertThat(visitor.page().select("a[href*='?']").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).startsWith("https://"));
        assertThat(visitor.response().url().getQuery()).isNull();
    }

    // --- fixtures ---

    private FormVisitor where(Language language) {
        return FormVisitor.open(server, "/" + language.tag() + "/stay");
    }

    private static FormVisitor toTrips(FormVisitor where) {
        return where.choose("destination", "KZ").type("nationality", "UZ").press("next");
    }

    private static FormVisitor typeOpenTrip(FormVisitor trips) {
        return trips.typeDate("trip-0-entered", "10 11 2026").choose("trip-0-still", "yes");
    }

    private FormVisitor toAnswer() {
        return typeOpenTrip(toTrips(where(Language.EN))).press("next");
    }

    /// As jsoup gives it back: with plain spaces only.
    private static String lastDay(Language language) {
        return Dates.inWords(LocalDate.of(2026, 12, 9), language).replace('\u00a0', ' ');
    }

    private static Words words(Language language) {
        return Words.of("stay", language);
    }
}
