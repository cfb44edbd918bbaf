package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

/// Safar as it runs for real: a proxy on the same machine speaks https with the world.
@QuarkusTest
@TestProfile(BehindProxyTest.Proxy.class)
class BehindProxyTest {

    public static class Proxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "safar.public-address",
                    "https://safar.example.org");
        }
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        given().header("X-Forwarded-Proto", "https")
                .get("/en")
                .then()
                .header("Strict-Transport-Security", containsString("max-age=63072000"));
    }

    @Test
    void aPageTellsItsWholeAddressInEveryLanguage() {
        var page = Jsoup.parse(given().get("/ru/agencies?q=x").then().extract().asString());

        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://safar.example.org/ru/agencies");
        assertThat(page.select("head link[hreflang]").eachAttr("href"))
                .hasSize(Language.values().length)
                .contains("https://safar.example.org/uz-Cyrl/agencies");
    }

    @Test
    void theSiteMapHasThatAddressToo() {
        given().get("/sitemap-pages.xml")
                .then()
                .statusCode(200)
                .body(containsString("<loc>https://safar.example.org/tg/stay</loc>"));
    }

    @Test
    void overHttpTheyAreNot() {
        given().get("/en").then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void overHttpsTheCookieOfLeavingTravelsNoOtherWay() {
        var cookie =
                given().header("X-Forwarded-Proto", "https")
                        .redirects()
                        .follow(false)
                        .get("/leave")
                        .then()
                        .extract()
                        .detailedCookie("left");

        assertThat(cookie.isSecured()).isTrue();
    }

    @Test
    void ourOwnFormIsKnownByTheHostThatTheProxyWasAskedFor() {
        given().header("X-Forwarded-Proto", "https")
                .header("Host", "safar.example")
                .header("Origin", "https://safar.example")
                .formParam("word", "fine")
                .post("/en/broken")
                .then()
                .statusCode(200)
                .body(equalTo("you wrote fine"));
    }

    @Test
    void theWayInKeepsTheSchemeOfTheReader() {
        given().redirects()
                .follow(false)
                .header("Accept-Language", "kk")
                .get("/")
                .then()
                .header("Location", "/kk");
    }
}
