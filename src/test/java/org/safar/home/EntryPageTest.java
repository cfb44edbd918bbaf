package org.safar.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@QuarkusTest
class EntryPageTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/negotiation.csv", useHeadersInDisplayName = true)
    void aPersonWhoHasNotChosenIsSentToTheNearestLanguage(
            @Nullable String header, String language, String why) {
        enter(header).statusCode(302).header("Location", "/" + language);
    }

    @Test
    void theWayInIsAskedForEachTime() {
        enter("kk").header("Cache-Control", "no-cache").header("Vary", "Accept-Language");
    }

    @Test
    void aChoiceOnceMadeIsNotOverridden() {
        given().header("Accept-Language", "kk")
                .get("/tg")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"tg\">"));
    }

    @Test
    void theWayInTakesNoForms() {
        given().formParam("a", "b").post("/").then().statusCode(equalTo(404));
    }

    private static ValidatableResponse enter(@Nullable String acceptLanguage) {
        var request = given().redirects().follow(false);
        if (acceptLanguage != null) {
            request.header("Accept-Language", acceptLanguage);
        }
        return request.get("/").then();
    }
}
