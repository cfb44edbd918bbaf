package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OriginFilterTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # origin,                   fetch site,   host,            own,   why
                    ,                           ,             safar.kz,        true,  a client that is no browser
                    ,                           same-origin,  safar.kz,        true,  a browser that sends no Origin with its own form
                    https://safar.kz,           same-origin,  safar.kz,        true,
                    https://safar.kz,           ,             safar.kz,        true,  an old browser
                    https://SAFAR.kz,           ,             safar.KZ,        true,  names have no case
                    http://localhost:8080,      same-origin,  localhost:8080,  true,
                    http://localhost:9090,      ,             localhost:8080,  false, another port is another site
                    https://evil.example,       cross-site,   safar.kz,        false,
                    https://evil.example,       ,             safar.kz,        false, an old browser
                    https://safar.kz.evil.com,  ,             safar.kz,        false, only looks like ours
                    https://www.safar.kz,       same-site,    safar.kz,        false, a neighbour is not us
                    https://safar.kz,           cross-site,   safar.kz,        false, the browser knows better
                    ,                           cross-site,   safar.kz,        false,
                    null,                       ,             safar.kz,        false, a sandboxed frame
                    null,                       same-origin,  safar.kz,        true,  hidden by a privacy setting
                    null,                       none,         safar.kz,        false,
                    not an origin,              ,             safar.kz,        false,
                    https://,                   ,             safar.kz,        false,
                    https://safar.kz,           ,             ,                false, no host to compare with
                    """)
    void onlyOurOwnFormsAreTaken(
            @Nullable String origin,
            @Nullable String fetchSite,
            @Nullable String host,
            boolean own,
            @Nullable String why) {
        assertThat(OriginFilter.isOwn(origin, fetchSite, host)).as(why).isEqualTo(own);
    }

    @Test
    void aForeignFormGetsAPage() {
        given().header("Origin", "https://evil.example")
                .formParam("word", "fine")
                .post("/ru/broken")
                .then()
                .statusCode(403)
                .body(containsString("<html lang=\"ru\">"));
    }

    @Test
    void aForeignScriptGetsAProblem() {
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{}")
                .post("/api/broken")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/foreign-origin"));
    }

    @Test
    void ourOwnFormIsAnswered() {
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("word", "fine")
                .post("/ru/broken")
                .then()
                .statusCode(200)
                .body(equalTo("you wrote fine"));
    }

    @Test
    void aLinkFromAnotherSiteIsFollowed() {
        given().header("Sec-Fetch-Site", "cross-site").get("/ru").then().statusCode(200);
    }
}
