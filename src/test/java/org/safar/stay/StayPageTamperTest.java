package org.safar.stay;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.safar.web.FormVisitor.field;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Connection.KeyVal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.web.FormVisitor;

/// Posts that no page of ours would send. Each is answered with a page, never with a failure. It is
/// 23 November 2026.
@QuarkusTest
class StayPageTamperTest {

    private static final Words WORDS = Words.of("stay", Language.EN);

    private static final int MOST = StayForm.MOST_TYPED_TRIPS;

    /// Step, destination, nationality, and the three of the planned entry.
    private static final int FIELDS_WITHOUT_TRIPS = 6;

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest(name = "{3}: {0}")
    @CsvFileSource(resources = "/stay/tampered-posts.csv", numLinesToSkip = 1)
    void isAnsweredWithAPage(@Nullable String body, int status, String heading, String why) {
        var answer = visitor().post("/en/stay", fields(body));

        assertThat(answer.response().statusCode()).as(why).isEqualTo(status);
        assertThat(answer.heading()).as(why).isEqualTo(heading);
        assertThat(answer.response().header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void asManyTripsAsAPageTakesAreCounted() {
        var answer = visitor().post("/en/stay", trips(MOST, "next"));

        assertThat(answer.response().statusCode()).isEqualTo(200);
        assertThat(answer.heading()).endsWith("9 December 2026");
        assertThat(answer.fields()).hasSize(FIELDS_WITHOUT_TRIPS + MOST * 6 + 1);
    }

    @ParameterizedTest(name = "{0} trips, {1}")
    @CsvSource({"141, next", "900000000, next", "140, add", "141, add"})
    void moreTripsAreRefusedWithASentenceAndKept(int number, String go) {
        var fields = trips(Math.min(number, MOST), go);
        if (number > MOST) {
            fields.add(field("trip-" + (number - 1) + "-still", "yes"));
        }

        var answer = visitor().post("/en/stay", fields);

        assertThat(answer.response().statusCode()).isEqualTo(422);
        assertThat(answer.heading()).isEqualTo(WORDS.say("tripsTitle"));
        assertThat(answer.page().select(".faults a").eachText())
                .containsExactly(WORDS.say("errorTooMany", "most", MOST));
        assertThat(answer.page().select(".trip")).hasSize(Math.min(number, MOST + 1));
    }

    @Test
    void takingATripOutOfTooManyHelps() {
        var answer = visitor().post("/en/stay", trips(MOST, "add"));

        answer.press("remove-0").press("add").press("next");

        assertThat(answer.response().statusCode()).isEqualTo(200);
    }

    /// Beyond a thousand fields the HTTP server does not read.
    @Test
    void moreFieldsThanAnyPageHasAreRefusedInWords() {
        given().contentType("application/x-www-form-urlencoded")
                .body("a=1&".repeat(5_000))
                .post("/tg/stay")
                .then()
                .statusCode(400)
                .body(containsString(Words.of("web", Language.TG).say("errorTitle_MALFORMED")));
    }

    private FormVisitor visitor() {
        return FormVisitor.open(server, "/en/stay");
    }

    /// @param body fields as in an address: `name=value&name=value`
    private static List<KeyVal> fields(@Nullable String body) {
        return body == null
                ? List.of()
                : Arrays.stream(body.split("&"))
                        .map(field -> field.split("=", 2))
                        .map(field -> field(field[0], field.length == 1 ? "" : field[1]))
                        .toList();
    }

    /// Days long ago, one after the other, and one open trip.
    private static List<KeyVal> trips(int count, String go) {
        var body =
                IntStream.range(0, count - 1)
                        .mapToObj(StayPageTamperTest::shortTrip)
                        .collect(joining("&"));
        var open =
                "&"
                        + date("trip-%d-entered".formatted(count - 1), 10, 11, 2026)
                        + "&trip-%d-left-day=&trip-%d-left-month=&trip-%d-left-year="
                                .formatted(count - 1, count - 1, count - 1)
                        + "&trip-%d-still=yes".formatted(count - 1);
        return new ArrayList<>(
                fields("step=trips&go=" + go + "&destination=KZ&nationality=UZ&" + body + open));
    }

    private static String shortTrip(int trip) {
        var day = 1 + trip % 28;
        var month = 1 + trip / 28 % 12;
        var year = 2000 + trip / 336;
        return date("trip-" + trip + "-entered", day, month, year)
                + "&"
                + date("trip-" + trip + "-left", day, month, year);
    }

    private static String date(String name, int day, int month, int year) {
        return "%1$s-day=%2$d&%1$s-month=%3$d&%1$s-year=%4$d".formatted(name, day, month, year);
    }
}
