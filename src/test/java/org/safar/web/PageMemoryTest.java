package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.TestClock;

/// Pages that are served from memory are the same as those that are made.
@QuarkusTest
class PageMemoryTest {

    private static final String GUIDE = "/ru/guides/household-work";

    /// Leaves bodies and the header `Content-Encoding` as they come.
    private static final RestAssuredConfig AS_SENT =
            RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"br, br", "'gzip, deflate, br', br", "gzip, gzip", "'br;q=0, gzip', gzip"})
    void aPageComesInTheCodingThatWeighsLeast(String accepted, String coding) {
        given().get(GUIDE);

        given().config(AS_SENT)
                .header("Accept-Encoding", accepted)
                .get(GUIDE)
                .then()
                .statusCode(200)
                .header("Content-Encoding", coding)
                .header("Vary", "Accept-Encoding");
    }

    @Test
    void theTagDiffersWithTheCoding() {
        assertThat(tag("br")).endsWith("-br\"").isNotEqualTo(tag("gzip"));
        assertThat(tag("gzip")).endsWith("-gzip\"").isNotEqualTo(tag("identity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void whoeverHasThePageIsNotSentItAgain(String known) {
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", known.formatted(tag("gzip")))
                .get(GUIDE)
                .then()
                .statusCode(304)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void thePageOfMemoryHasTheHeadersOfTheOneThatWasMade() {
        clock.set(Instant.parse("2026-12-05T07:00:00Z"));

        var made = given().header("Accept-Encoding", "gzip").get(GUIDE).headers();
        var remembered = given().header("Accept-Encoding", "gzip").get(GUIDE).headers();

        for (var name :
                new String[] {
                    "ETag",
                    "Content-Type",
                    "Content-Security-Policy",
                    "Cache-Control",
                    "Vary",
                    "X-Content-Type-Options",
                    "Referrer-Policy"
                }) {
            assertThat(remembered.getValue(name)).as(name).isEqualTo(made.getValue(name));
        }
    }

    @Test
    void aNewDayMakesThePageAnew() {
        var today = tag("gzip");

        clock.set(Instant.parse("2027-01-01T07:00:00Z"));

        given().header("Accept-Encoding", "gzip")
                .get(GUIDE)
                .then()
                .header("ETag", not(equalTo(today)));
    }

    @Test
    void whoAsksForTheHeadIsSentNoBody() {
        given().get(GUIDE);

        given().head(GUIDE).then().statusCode(200).body(equalTo(""));
    }

    @Test
    void anAddressWithAQueryIsAnsweredToo() {
        given().get(GUIDE + "?fbclid=1").then().statusCode(200);
    }

    @Test
    void otherMethodsAreNotServedFromMemory() {
        given().get(GUIDE);

        given().delete(GUIDE).then().statusCode(405);
    }

    private static String tag(String accepted) {
        return given().config(AS_SENT)
                .header("Accept-Encoding", accepted)
                .get(GUIDE)
                .header("ETag");
    }
}
