package org.safar.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContactPageTest {

    @TestHTTPResource("/")
    String server;

    @Test
    void theFirstPageBeginsWithTheNumbersForDanger() {
        var page = get("ru/contacts");

        assertThat(page.select("main a[href^=tel]").eachAttr("href"))
                .containsExactly("tel:112", "tel:102", "tel:103", "tel:111");
        assertThat(page.select("main a").first().attr("href")).isEqualTo("tel:112");
    }

    @Test
    void everyWayLeadsToContacts() {
        for (var way : get("en/contacts").select(".ways a")) {
            assertThat(get(way.attr("href").substring(1)).select(".card"))
                    .as(way.attr("href"))
                    .isNotEmpty();
        }
    }

    @Test
    void aRegionShowsItsOwnContactsAboveThoseOfTheWholeCountry() {
        var page = get("en/contacts?country=&region=KZ-79&need=&speaks=");

        assertThat(page.select("main h2").eachText())
                .containsSubsequence("Shymkent city", "For the whole country: Kazakhstan");
        assertThat(page.select("#region option[selected]").attr("value")).isEqualTo("KZ-79");
    }

    @Test
    void aRegionOfAnotherCountryIsSaidAndTheCountryKept() {
        var page = get("en/contacts?country=KR&region=KZ-79");

        assertThat(page.select(".notice.warn").text()).startsWith("This region is not");
        assertThat(page.select("#country option[selected]").attr("value")).isEqualTo("KR");
        assertThat(page.select(".card")).isNotEmpty();
    }

    @Test
    void whatNobodyCanChooseMeansAll() {
        assertThat(get("en/contacts?need=money&country=XX").select(".card")).hasSize(20);
    }

    @Test
    void theLanguageSwitchKeepsTheQuestion() {
        assertThat(get("en/contacts?region=KZ-79&need=advice").select("a[lang=ru]").attr("href"))
                .isEqualTo("/ru/contacts?country=KZ&region=KZ-79&need=advice");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var page = get("en/contacts?country=CZ&need=health");

        assertThat(page.select("main h2").eachText()).contains("We know no such contact");
        assertThat(page.select("main details[open] form")).isNotEmpty();
    }

    @Test
    void aLongListGoesOn() {
        var page = get("en/contacts?country=KZ");
        var more = get(page.select("a.button.secondary").attr("href").substring(1));

        assertThat(more.select(".card a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(page.select(".card a").eachAttr("href"));
    }

    @Test
    void aContactSaysHowItIsKnownAndWhoMayAsk() {
        var page = get("en/contacts/kz-102");

        assertThat(page.select(".phones a").attr("href")).isEqualTo("tel:102");
        assertThat(page.select(".phones").text())
                .contains("Works only in this country: Kazakhstan");
        assertThat(page.select("dl").text())
                .contains("Anyone, with or without valid papers")
                .contains("Day and night, every day");
        assertThat(page.select("main").text())
                .contains("From an official source. Day we read it: 23 November 2026")
                .contains("Emergency number 112 (eGov portal) · 2021-09-08");
    }

    @Test
    void aContactWithoutANumberSaysSo() {
        var page = get("en/contacts/kz-korgau");

        assertThat(page.select("main").text()).contains("We do not know a phone number yet.");
        assertThat(page.select("main").text()).contains("Not confirmed.");
    }

    @Test
    void aConsulateSaysForWhom() {
        assertThat(get("en/contacts/kz-uz-almaty").select("dl").text())
                .contains("For citizens of Uzbekistan")
                .doesNotContain("without valid papers");
    }

    /// The clock of the tests stands on a Monday at 10:00 in Almaty, 14:00 in Seoul.
    @Test
    void onlyAPageThatTellsTheTimeIsMadeForEachReader() {
        assertThat(get("en/contacts/kr-1345").select("dl").text()).contains("now. The time there:");
        assertThat(get("en/contacts/kz-102").select("dl").text())
                .doesNotContain("now. The time there:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/contacts/nobody", "en/contacts/household-work", "xx/contacts"})
    void whatIsNoContactIsNotFound(String address) {
        given().get(server + address).then().statusCode(404);
    }

    private Document get(String address) {
        var html = given().get(server + address).then().statusCode(200).extract().asString();
        return Jsoup.parse(html);
    }
}
