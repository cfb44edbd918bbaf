package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LeavingTest {

    @Inject Clock clock;

    @Test
    void leavingOpensANeutralPageAndForgetsOurs() {
        leave().statusCode(303)
                .header("Location", "https://www.wikipedia.org/")
                .header("Clear-Site-Data", "\"cache\"")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(emptyString());
    }

    @Test
    void theCookieHoldsOnlyTheTime() {
        var cookie = leave().extract().detailedCookie("left");

        assertThat(Instant.ofEpochMilli(Long.parseLong(cookie.getValue())))
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofHours(1).toSeconds());
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getDomain()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # issued, left,   turned away, why
                    1000,     ,       false,       never left
                    ,         ,       false,       never left
                    1000,     2000,   true,        made before leaving
                    2000,     2000,   true,        made in the same moment
                    2001,     2000,   false,       opened after coming back
                    ,         2000,   true,        a form that hides its age
                    abc,      2000,   true,        a form that hides its age
                    1000,     abc,    false,       not our cookie
                    """)
    void aFormFromBeforeLeavingIsNotAnswered(
            @Nullable String issued, @Nullable String left, boolean turnedAway, String why) {
        assertThat(Leaving.leftAfter(issued, left)).as(why).isEqualTo(turnedAway);
    }

    @Test
    void reloadingAFormFromBeforeLeavingShowsTheEmptyStartPage() {
        post("/tg/broken", "1000", "2000")
                .statusCode(303)
                .header("Location", "/tg")
                .header("Cache-Control", "no-store");
    }

    @Test
    void aFormOpenedAfterComingBackIsAnsweredAsUsual() {
        post("/tg/broken", "3000", "2000").statusCode(200).body(equalTo("you wrote fine"));
    }

    @Test
    void readingIsNotDisturbed() {
        given().cookie("left", "2000").get("/tg").then().statusCode(200);
    }

    @Test
    void theApiIsNotDisturbed() {
        given().cookie("left", "2000")
                .contentType("application/json")
                .body("{\"word\":\"unprocessable\"}")
                .post("/api/broken")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse leave() {
        return given().redirects().follow(false).get("/leave").then();
    }

    private static ValidatableResponse post(String path, String issued, String left) {
        return given().redirects()
                .follow(false)
                .cookie("left", left)
                .formParam("issued", issued)
                .formParam("word", "fine")
                .post(path)
                .then();
    }
}
