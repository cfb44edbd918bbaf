package org.safar.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.platform.TestClock;

/// Guides, systems and news as people read them.
@QuarkusTest
class ReadingPageTest {

    @Inject Libraries libraries;
    @Inject TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGuideHasStepsAndSaysHowSureItIs(Language language) {
        var page = page("/" + language.tag() + "/guides/household-work");

        assertThat(page.select("article ol li")).hasSizeGreaterThan(4);
        assertThat(page.select("article").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("details:has(a[rel=noreferrer])")).isNotEmpty();
        assertThat(page.text()).doesNotContain("{{", "}}");
    }

    @Test
    void aMachineTranslationSaysSoAndLeadsToTheOriginal() {
        var page = page("/ru/guides/household-work");

        assertThat(page.text()).contains("переведён машиной");
        assertThat(page.select("a[href=/en/guides/household-work][hreflang=en]")).isNotEmpty();
    }

    @Test
    void theOriginalSaysNothingAboutATranslation() {
        assertThat(page("/en/guides/household-work").text()).doesNotContain("machine");
    }

    @Test
    void anAmountIsThatOfTheDayOfReading() {
        assertThat(article("/ru/guides/household-work")).contains("17 300 ₸ (4 МРП)");

        clock.set(Instant.parse("2027-01-02T07:00:00Z"));

        assertThat(article("/ru/guides/household-work"))
                .contains("4 МРП (сумма в тенге на этот год пока не известна)");
    }

    @Test
    void aTextWhoseCheckIsOverdueSaysSo() {
        clock.set(Instant.parse("2027-02-02T07:00:00Z"));

        assertThat(page("/en/guides/household-work").select(".notice.warn").text())
                .contains("We wanted to check this text by 10 January 2027");
    }

    @Test
    void aNumberInATextRings() {
        assertThat(page("/tg/guides/passport-taken").select("article a[href=tel:112]"))
                .isNotEmpty();
    }

    @Test
    void aGuideCanBeShownInRussian() {
        var page = page("/tg/guides/passport-taken/russian");

        assertThat(page.select("article").attr("lang")).isEqualTo("ru");
        assertThat(page.select("article h1").text())
                .isEqualTo(page("/ru/guides/passport-taken").select("h1").text());
        assertThat(page.select("a[href=/tg/guides/passport-taken]")).hasSizeGreaterThan(1);
    }

    @Test
    void theAddressIsSharedOnlyWhenSomebodyPresses() {
        var page = page("/uz/guides/passport-taken/share");

        assertThat(page.select("main svg.qr[role=img]")).hasSize(1);
        assertThat(page.select("main a[href^=https://]").eachAttr("href"))
                .anySatisfy(it -> assertThat(it).startsWith("https://t.me/share/url?url=http"))
                .anySatisfy(it -> assertThat(it).startsWith("https://wa.me/?text="));
        assertThat(page.select("script, img, iframe")).isEmpty();
    }

    @Test
    void thePaperHasTheTextAndTheWayBack() {
        var page = page("/kk/guides/wages-not-paid/print");

        assertThat(page.select("article ol li")).isNotEmpty();
        assertThat(page.select("svg.qr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru/guides/no-such-guide",
                "/ru/guides/egov",
                "/ru/systems/household-work",
                "/ru/journey/nowhere",
                "/ru/problems/none",
                "/ru/news/household-work"
            })
    void whatDoesNotExistIsMissing(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void everyGuideIsReachedByStageAndByProblem() {
        var library = libraries.now().library();
        var byStage = new HashSet<String>();
        Stream.of(Stage.values())
                .forEach(stage -> byStage.addAll(links("/en/journey/" + stage.word())));
        var byProblem = new HashSet<String>();
        Stream.of(Topic.values())
                .forEach(topic -> byProblem.addAll(links("/en/problems/" + topic.word())));

        var guides =
                library.all(DocumentKind.GUIDE)
                        .map(guide -> "/en/guides/" + guide.id())
                        .filter(path -> !path.contains("made-for-a-test"))
                        .toList();
        assertThat(byStage).containsAll(guides);
        assertThat(byProblem).containsAll(guides);
        assertThat(links("/en/guides")).containsAll(guides);
    }

    @Test
    void systemsStandUnderTheLettersOfTheReadersAlphabet() {
        var page = page("/tg/systems");

        assertThat(page.select("h2").eachText()).contains("Қ", "Ӯ").doesNotContain("#");
        assertThat(page.select("main .lines a")).hasSizeGreaterThan(55);
    }

    @Test
    void newsEndByThemselves() {
        assertThat(links("/en/news")).contains("/en/news/amounts-change-in-january");
        assertThat(page("/en").select("a.notice.warn").eachAttr("href"))
                .contains("/en/news/amounts-change-in-january");

        clock.set(Instant.parse("2027-02-01T07:00:00Z"));

        assertThat(links("/en/news")).doesNotContain("/en/news/amounts-change-in-january");
        assertThat(page("/en").select(".notice.warn")).isEmpty();
        given().get("/en/news/amounts-change-in-january").then().statusCode(404);
    }

    @Test
    void newsStandOnPagesAboutTheSameProblem() {
        assertThat(links("/ky/guides/term-has-run-out"))
                .contains("/ky/news/amounts-change-in-january");
    }

    @Test
    void newsOfAnotherCountryStayAway() {
        assertThat(links("/en/guides/korea")).doesNotContain("/en/news/ruid-from-july-2026");
        assertThat(links("/en/guides/russia-days-and-registration"))
                .contains("/en/news/ruid-from-july-2026");
    }

    @Test
    void theFeedOfNewsHasOneEntryForEach() {
        var feed = given().get("/ru/news.atom").then().statusCode(200).extract().asString();

        var entries = Jsoup.parse(feed, "", Parser.xmlParser()).select("entry");
        assertThat(entries).hasSizeGreaterThanOrEqualTo(4);
        assertThat(entries.select("link[rel=alternate]").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).contains("/ru/news/"));
    }

    private static List<String> links(String path) {
        return page(path).select("main a").eachAttr("href");
    }

    private static String article(String path) {
        return page(path).select("article").text().replace('\u00a0', ' ');
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
