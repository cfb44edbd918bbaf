package org.safar.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AgencyPageTest {

    @ParameterizedTest
    @CsvSource({"en, Kyrgyzstan, Türkiye", "ru, Кыргызстан, Турция"})
    void anAgencyIsShownWithItsCountriesInTheReadersLanguage(
            String language, String country, String destination) {
        var page = page("/" + language + "/agencies/kg-ramai?on=2026-11-23");

        assertThat(page.select("main .over").text()).contains(country);
        assertThat(page.select(".agency-name").text()).isEqualTo("ОсОО «Рамай Саякат»");
        assertThat(page.select(".answer").text()).contains(destination);
        assertThat(page.select(".answer.good h1")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kg-ramai, 2026-11-23, good, Licence in force",
        "kg-ramai, 2026-01-12, bad, Licence suspended (stopped for a time)",
        "kg-ramai, 2026-01-20, unknown, Not known",
        "uz-full-employment, 2021-03-01, bad, Licence withdrawn",
        "sk-monto, 2024-02-01, bad, 'No licence, says a source'",
    })
    void theVerdictIsThatOfTheDay(String id, String on, String look, String verdict) {
        var page = page("/en/agencies/" + id + "?on=" + on);

        assertThat(page.select(".answer." + look + " .big").text()).isEqualTo(verdict);
    }

    @Test
    void anOldReportIsNotTodaysStateAndItsYearIsLarge() {
        var page = page("/en/agencies/uz-full-employment?on=2026-11-23");

        assertThat(page.select(".answer .big").text()).isEqualTo("Not known");
        assertThat(page.select(".last-report strong").text()).isEqualTo("2021");
        assertThat(page.select(".last-report b").text()).isEqualTo("Licence withdrawn");
    }

    @Test
    void aSuspensionIsNeverShownWithoutTheEventThatFollowed() {
        var reports = page("/en/agencies/kg-ramai?on=2026-01-12").select(".reports li");

        assertThat(reports.eachText())
                .hasSize(2)
                .satisfiesExactly(
                        newest -> assertThat(newest).startsWith("01.2026: Licence given back"),
                        oldest -> assertThat(oldest).startsWith("12 January 2026: Licence susp"));
        assertThat(reports.select("a").eachAttr("href"))
                .contains("https://www.azattyk.org/a/33646675.html");
    }

    @Test
    void theVerdictSaysHowOldTheReportIsThatItRestsOn() {
        var answer = page("/en/agencies/kg-kamelott?on=2026-11-23").select(".answer").text();

        assertThat(answer).contains("Reported: 24 February 2026");
    }

    @Test
    void anEndThatNoSourceNamesIsSaidToBeMissing() {
        var answer = page("/en/agencies/kg-kamelott?on=2026-11-23").select(".answer").text();

        assertThat(answer)
                .contains("First day: 20 February 2026")
                .contains("The last day was not published.")
                .contains("This report leaves some doubt.");
    }

    @ParameterizedTest
    @CsvSource({
        "kg-ramai, a bill of September 2025 sets upper limits, https://24.kg/vlast/344481",
        "uz-good-work, We have not read what the law in force says., https://politik.uz/novosti/"
                + "uzbekistan-reformiruet-zakonodatelstvo-o-rabote-za-rubezhom",
    })
    void whatItMayChargeStandsWithItsSourceAndTheDayItWasChecked(
            String id, String words, String source) {
        var page = page("/en/agencies/" + id);

        assertThat(page.select("h2:contains(What the law lets it charge) + p").text())
                .contains(words);
        assertThat(page.select("h2:contains(What the law lets it charge) + p + p").text())
                .contains("23 November 2026");
        assertThat(page.select("a[href=" + source + "]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb-ag", "sk-monto"})
    void whereNothingIsKnownOfChargesThePageSaysSo(String id) {
        assertThat(page("/en/agencies/" + id).select("main").text())
                .contains("We do not know what the law of the agency's country lets it charge.");
    }

    @Test
    void ourSpellingIsSaidToBeOurs() {
        assertThat(page("/en/agencies/kg-kamelott").text())
                .contains("Other names: Kamelott (our spelling)");
    }

    @Test
    void anotherCountryOfWorkIsAnotherQuestion() {
        var answer =
                page("/en/agencies/kg-kamelott?on=2026-11-23&destination=PL").select(".answer");

        assertThat(answer.hasClass("unknown")).isTrue();
        assertThat(answer.text()).contains("Poland").contains("No source names a licence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on=2026-01-12",
                "on=12.01.2026",
                "on=12/1/26",
                "on-day=12&on-month=1&on-year=2026",
                "on-day=12.01.2026",
                "on-day=12&on-month=01&on-year=26"
            })
    void aDayIsUnderstoodAsPeopleTypeIt(String question) {
        assertThat(page("/en/agencies/kg-ramai?" + question).select(".answer").text())
                .startsWith("Day: 12 January 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "on-day=31&on-month=2&on-year=2026, This is not a day of the calendar.",
        "on=yesterday, This is not a day of the calendar.",
        "on-day=12, This is not a day of the calendar.",
        "on=2999-01-01, This day is still to come.",
        "on=1950-01-01, Write a day after 1 January 1990.",
    })
    void aWrongDayGetsASentenceAndLosesNothing(String question, String sentence) {
        var response = given().get("/en/agencies/kg-ramai?" + question);

        var page = Jsoup.parse(response.asString());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#on-day");
        assertThat(page.select("#on-error").text()).startsWith(sentence);
        assertThat(page.select("#on-day").attr("value"))
                .isEqualTo(question.replaceAll("^[a-z-]+=([^&]*).*", "$1"));
        assertThat(page.select(".answer")).hasSize(1);
    }

    @Test
    void thePictureStandsBesideATableOfTheSame() {
        var page = page("/en/agencies/kg-ramai");

        assertThat(page.select("figure svg[role=img] title").text()).isNotEmpty();
        assertThat(page.select("figure rect").size())
                .isEqualTo(page.select(".more-box tbody tr").size())
                .isGreaterThan(2);
    }

    @Test
    void noSentenceEndsTwice() {
        assertThat(page("/ru/agencies/kg-ramai").select("main").text()).doesNotContain("..");
    }

    @Test
    void theLanguageSwitchKeepsTheQuestion() {
        assertThat(
                        page("/en/agencies/kg-ramai?on-day=12&on-month=1&on-year=2026&destination=TR")
                                .select(".languages a[lang=tg]")
                                .attr("href"))
                .isEqualTo(
                        "/tg/agencies/kg-ramai?on-day=12&on-month=1&on-year=2026&destination=TR");
        assertThat(
                        page("/en/agencies?q=рамай&country=KG")
                                .select(".languages a[lang=tg]")
                                .attr("href"))
                .isEqualTo("/tg/agencies?q=%D1%80%D0%B0%D0%BC%D0%B0%D0%B9&country=KG");
    }

    @Test
    void aSearchLeadsToTheAgency() {
        var links = page("/en/agencies?q=kamelot").select(".agencies a");

        assertThat(links.eachAttr("href")).containsExactly("/en/agencies/kg-kamelott");
        assertThat(links.select(".licence").hasText()).isTrue();
    }

    @Test
    void aSearchThatFindsNothingSaysWhatThatMeansAndOffersNearNames() {
        var page = page("/en/agencies?q=Kamelott&country=GB");

        assertThat(page.select("h2").eachText())
                .contains("We found no such agency", "Similar names");
        assertThat(page.select(".agencies a").eachAttr("href"))
                .contains("/en/agencies/kg-kamelott");
        assertThat(page.select("#q").attr("value")).isEqualTo("Kamelott");
    }

    @Test
    void aListIsNarrowedByTheStatusOfToday() {
        var page = page("/en/agencies?status=licensed&destination=TR");

        assertThat(page.select(".agencies .licence").eachText())
                .isNotEmpty()
                .containsOnly("Licence in force");
        assertThat(page.select("#status option[selected]").attr("value")).isEqualTo("licensed");
        assertThat(page.select(".languages a[lang=tg]").attr("href"))
                .isEqualTo("/tg/agencies?destination=TR&status=licensed");
    }

    @Test
    void whatIsNoStatusMeansAny() {
        assertThat(page("/en/agencies?status=good").select(".agencies a")).hasSize(20);
    }

    @Test
    void theListGoesOn() {
        var first = page("/en/agencies");
        var second = page(first.select("a.secondary").attr("href"));

        assertThat(first.select(".agencies a")).hasSize(20);
        assertThat(second.select(".agencies a")).hasSize(6);
        assertThat(second.select("a.secondary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/agencies", "/ru/agencies?q=x", "/en/agencies/kg-ramai"})
    void everyPageSaysWhatTheRegisterIsNot(String path) {
        assertThat(page(path).select(".notice.warn p")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/agencies", "/en/agencies/kg-ramai?on=2026-01-12"})
    void aPageThatDidNotChangeIsNotSentAgain(String path) {
        var tag = get(path).header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        given().get("/en/agencies/no-such-agency").then().statusCode(404);
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() {
        var page = page("/en/agencies?q=<script>alert(1)</script>\"'");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo("<script>alert(1)</script>\"'");
    }

    @Test
    void theStartPageLeadsToTheSearch() {
        assertThat(page("/ru").select(".needs a[href=/ru/agencies]")).hasSize(1);
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path).asString());
    }

    private static Response get(String path) {
        return given().get(path).then().statusCode(200).extract().response();
    }
}
