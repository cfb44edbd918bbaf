package org.safar.registry.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.registry.MadeRegister;
import org.safar.registry.Register;

@QuarkusTest
class ReceiptPageTest {

    private static final String RECEIPT = "/en/agencies/kg-ramai/receipt";

    @Inject MadeRegister made;

    @Inject Register register;

    @AfterEach
    void takeBack() {
        made.takeBack();
    }

    @Test
    void aReceiptSaysWhatTheRegisterShowsAtThisMinute() {
        var page = page(RECEIPT);

        assertThat(page.select(".agency-name").text()).isEqualTo("ОсОО «Рамай Саякат»");
        assertThat(page.select(".answer.good .big").text()).isEqualTo("Licence in force");
        assertThat(page.select(".agencies .good").text()).isEqualTo("Licence in force");
        assertThat(page.select("main").text())
                .containsPattern("Made: 23 November 2026, 13:\\d\\d \\(UTC\\+6\\)")
                .contains("This is not the official list.")
                .contains("Türkiye")
                .contains("We looked at the source: 23 November 2026")
                .contains("Number of the last entry: 34");
        assertThat(page.select(".hash").text()).isEqualTo(register.last().orElseThrow().hash());
        assertThat(page.select("svg.qr path")).hasSize(2);
    }

    @Test
    void theCodeOpensTheSameAgain() {
        var code = page(RECEIPT).select(".code").text();

        var opened = page("/en/receipt/" + code);

        assertThat(opened.select(".answer").text())
                .isEqualTo(page(RECEIPT).select(".answer").text());
        assertThat(opened.select(".code").text()).isEqualTo(code);
        assertThat(opened.select("main").text())
                .contains("Since then nothing was recorded")
                .doesNotContain("Made:");
    }

    @Test
    void whatIsRecordedLaterStandsApart() {
        var code = page(RECEIPT).select(".code").text();
        made.publish("kg-ramai", "made1: revoked 2026-11-20 TR");

        var opened = page("/en/receipt/" + code);

        assertThat(opened.select(".answer.good .big").text()).isEqualTo("Licence in force");
        assertThat(opened.select("main").text())
                .contains("Day: 23 November 2026. The register now says: Licence withdrawn");
        assertThat(opened.select(".reports li").text())
                .startsWith("20 November 2026: Licence withdrawn");
        assertThat(opened.select("a[href=/en/agencies/kg-ramai]")).hasSize(1);
    }

    @Test
    void theFormLeadsToTheReceiptHoweverTheCodeIsTyped() {
        var code = page(RECEIPT).select(".code").text();
        var typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');

        var response =
                given().redirects().follow(false).queryParam("code", typed).get("/ru/receipt");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/ru/receipt/" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "1234-5678-9ABC, There is a mistake in this code.",
        "'', There is a mistake in this code.",
        "OTHER, This code does not fit this register.",
        "TOMORROW, This code is about a day or an entry that is still to come.",
    })
    void aCodeThatOpensNothingGetsASentenceAndIsNotLost(String typed, String sentence) {
        var code = ReceiptCode.parse(page(RECEIPT).select(".code").text()).orElseThrow();
        var text =
                switch (typed) {
                    case "OTHER" ->
                            new ReceiptCode(code.agency(), code.position(), code.day(), 1)
                                    .toString();
                    case "TOMORROW" ->
                            new ReceiptCode(
                                            code.agency(),
                                            code.position() + 1,
                                            code.day(),
                                            code.witness())
                                    .toString();
                    default -> typed;
                };

        var response = given().queryParam("code", text).get("/en/receipt");

        var page = Jsoup.parse(response.asString());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#code-error").text()).startsWith(sentence);
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#code");
        assertThat(page.select("#code").val()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "yesterday", "1950-01-01"})
    void aDayWithoutAReceiptLeadsToTheAgencyWhichSaysWhy(String on) {
        var response = given().redirects().follow(false).get(RECEIPT + "?on=" + on);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/en/agencies/kg-ramai?on=" + on);
    }

    @Test
    void theAgencyLeadsToTheReceiptOfTheDayThatIsShown() {
        assertThat(page("/en/agencies/kg-ramai").select("a[href=" + RECEIPT + "]")).hasSize(1);
        assertThat(page("/en/agencies/kg-ramai?on=12.01.2026").select("a.secondary").attr("href"))
                .isEqualTo(RECEIPT + "?on=2026-01-12");
        assertThat(page(RECEIPT + "?on=2026-01-12").select(".answer.bad .over").text())
                .isEqualTo("Day: 12 January 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {RECEIPT, RECEIPT + ".pdf"})
    void anAnswerOfTheSameMinuteIsNotSentAgain(String path) {
        // A pair of requests may lie on both sides of a full minute; two pairs do not.
        var statuses =
                Stream.generate(
                                () -> {
                                    var tag = given().get(path).header("ETag");
                                    return given().header("If-None-Match", tag)
                                            .get(path)
                                            .statusCode();
                                })
                        .limit(2)
                        .toList();

        assertThat(statuses).contains(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/agencies/none/receipt",
                "/en/agencies/none/receipt.pdf",
                "/en/agencies/none/poster"
            })
    void anUnknownAgencyIsNotFound(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePaperHasOnePageWithAllLetters(Language language) throws IOException {
        var path = "/" + language.tag() + "/agencies/kg-ramai/receipt";
        var response = given().get(path + ".pdf");

        assertThat(response.contentType()).isEqualTo("application/pdf");
        assertThat(response.asByteArray().length).isLessThan(60_000);
        try (var document = Loader.loadPDF(response.asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var paper = squeezed(new PDFTextStripper().getText(document));
            var page = page(path);
            assertThat(paper)
                    .contains(squeezed(page.select(".answer .big").text()))
                    .contains(squeezed(page.select(".notice").text()))
                    .contains(squeezed(page.select(".more-box p").first().text()))
                    .contains(page.select(".hash").text())
                    .contains(page.select(".code").text())
                    .contains("/" + language.tag() + "/receipt/" + page.select(".code").text());
        }
    }

    @Test
    void aPosterLeadsToThePageOfTheAgency() {
        var page = page("/en/agencies/kg-ramai/poster");

        assertThat(page.select("h1").text()).isEqualTo("Check this agency before you pay");
        assertThat(page.select(".poster-address").text()).endsWith("/en/agencies/kg-ramai");
        assertThat(page.select(".poster-name").text()).isEqualTo("ОсОО «Рамай Саякат»");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Document page(String path) {
        Response response = given().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }
}
