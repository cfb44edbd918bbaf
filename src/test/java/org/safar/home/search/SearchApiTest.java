package org.safar.home.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search for programs, as the contract says.
@QuarkusTest
class SearchApiTest {

    @Test
    void anItemHasWhatTheContractSays() {
        given().queryParam("q", "passport")
                .get("/api/v1/en/search")
                .then()
                .statusCode(200)
                .body("items[0]", aMapWithSize(5))
                .body("items[0].type", equalTo("guide"))
                .body("items[0].id", equalTo("passport-taken"))
                .body("items[0].title", equalTo("Your passport was taken"))
                .body("items[0].language", equalTo("en"))
                .body(
                        "items.type",
                        everyItem(is(oneOf("guide", "system", "news", "contact", "agency"))))
                .body("agenciesSearched", is(true));
    }

    @Test
    void aDocumentIsThereOnce() {
        List<String> ids =
                given().queryParam("q", "паспорт passport")
                        .get("/api/v1/uz-Cyrl/search")
                        .then()
                        .extract()
                        .path("items.id");

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theApiGivesWhatThePageShows() {
        List<String> ids =
                given().queryParam("q", "visa")
                        .get("/api/v1/en/search")
                        .then()
                        .extract()
                        .path("items.id");
        var page = given().queryParam("q", "visa").get("/en/search").then().extract().asString();

        assertThat(org.jsoup.Jsoup.parse(page).select(".found a").eachAttr("href"))
                .extracting(address -> address.replaceFirst(".*/", ""))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "护照", "qqqwwwzzz"})
    void withoutAHitThereAreNoItems(String typed) {
        given().queryParam("q", typed)
                .get("/api/v1/ru/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void withoutAQuestionThereAreNoItems() {
        given().get("/api/v1/ru/search").then().statusCode(200).body("items", empty());
    }

    @Test
    void aLanguageThatIsNoneIsMissing() {
        given().get("/api/v1/fr/search?q=visa").then().statusCode(404);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        var tag = given().get("/api/v1/en/search?q=visa").then().extract().header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/en/search?q=visa").then().statusCode(304);
    }
}
