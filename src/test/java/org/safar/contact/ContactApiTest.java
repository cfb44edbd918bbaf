package org.safar.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactApiTest {

    private static final String CONTACTS = "/api/v1/en/contacts";

    @Test
    void anItemHasTheFieldsOfTheContract() {
        var item = "items.find { it.id == 'kr-1345' }.";
        get("?country=KR")
                .body(item + "name", is("Immigration Contact Centre 1345 (South Korea)"))
                .body(item + "kinds", contains("hotline", "migration"))
                .body(item + "phones[0].number", is("1345"))
                .body(item + "phones[0].say", is("1345"))
                .body(item + "phones[0].onlyIn", is("KR"))
                .body(item + "phones.size()", is(1))
                .body(item + "hours", is("Mo-Fr 09:00-22:00"))
                .body(item + "hoursSay", contains("Monday – Friday: 09:00–22:00"))
                .body(item + "timeZone", is("Asia/Seoul"))
                .body(item + "languages", contains("ko", "en", "zh"))
                .body(item + "address", nullValue())
                .body(item + "geo", nullValue())
                .body(item + "verified", is("official"))
                .body(item + "checkedOn", is("2026-11-23"))
                .body(item + "language", is("en"))
                .body(item + "servedLanguage", is("en"));
    }

    @Test
    void whatWasAskedForIsFound() {
        get("?country=KZ&region=KZ-79&need=advice&speaks=tg")
                .body("items.id", contains("kz-sana-sezim"))
                .body("next", nullValue());
    }

    @Test
    void aRegionAloneMeansItsCountry() {
        get("?region=KZ-75")
                .body("items.id", hasItem("kz-112"))
                .body("items[0].region", is("KZ-75"))
                .body("items.countries", everyItem(hasItem("KZ")));
    }

    @Test
    void theListGoesOnBehindItsCursorWithoutGapsAndDoubles() {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = get("?cursor=" + cursor).extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        }

        assertThat(ids).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @Test
    void namesComeInTheLanguageAskedForOrTheNextInLine() {
        given().get("/api/v1/uz-Cyrl/contacts?country=TR")
                .then()
                .statusCode(200)
                .body("items.language", everyItem(is("uz-Cyrl")))
                .body("items.servedLanguage", everyItem(notNullValue()))
                .body("items.id", hasItem("tr-157"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    country=XX,            /country, unknown-country
                    country=kz,            /country, unknown-country
                    region=Almaty,         /region,  unknown-region
                    country=KR&region=KZ-75, /region, region-of-another-country
                    need=money,            /need,    unknown-need
                    speaks=russian,        /speaks,  unknown-language
                    cursor=nobody,         /cursor,  bad-cursor
                    """)
    void whatIsWrongIsNamed(String query, String pointer, String code) {
        given().get(CONTACTS + "?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/errors/invalid-query"))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        given().get(CONTACTS + "?country=XX&need=money")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/country", "/need"));
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        get("?country=FR").body("items", empty()).body("next", nullValue());
    }

    @Test
    void whoHasTheListIsToldSo() {
        var tag = get("").extract().header("ETag");

        given().header("If-None-Match", tag).get(CONTACTS).then().statusCode(304);
    }

    private static ValidatableResponse get(String query) {
        return given().get(CONTACTS + query).then().statusCode(200);
    }
}
