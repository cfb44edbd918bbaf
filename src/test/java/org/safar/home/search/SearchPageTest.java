package org.safar.home.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;

/// The search as a page.
@QuarkusTest
class SearchPageTest {

    @Inject Register register;

    @Test
    void whatWasFoundLeadsToItsPageInTheReadersLanguage() {
        var first = page("en", "passport").select(".found li").first();

        assertThat(first.select("a").attr("href")).isEqualTo("/en/guides/passport-taken");
        assertThat(first.select(".over").text()).isEqualTo("Guide");
        assertThat(first.select("mark").text()).containsIgnoringCase("passport");
    }

    @Test
    void whatOnlyTheEnglishTextSaysIsFoundAndThePageSaysSo() {
        var line =
                page("tg", "threaten witnesses")
                        .select(".found li:has(a[href$=/guides/passport-taken])");

        assertThat(line.select("a").attr("href")).startsWith("/tg/");
        assertThat(line.select("a").attr("lang")).isEqualTo("en");
        assertThat(line.select("p.mute").text()).contains("англисӣ");
    }

    @Test
    void anAgencyIsFoundAmongTheTexts() {
        assertThat(page("ru", "ramai saiakat").select(".found a").eachAttr("href"))
                .contains("/ru/agencies/kg-ramai");
    }

    @Test
    void anAgencyThatIsMerelyNearIsNotShownBesideTexts() {
        assertThat(page("en", "police took me").select(".found a").eachAttr("href"))
                .noneMatch(address -> address.contains("/agencies/"));
    }

    @Test
    void whileTheRegisterIsAwayTheRestIsSearchedAndThePageSaysSo() {
        QuarkusMock.installMockForType(
                new AgencyHits(register) {
                    @Override
                    Optional<List<AgencyRecord>> find(String words) {
                        return Optional.empty();
                    }
                },
                AgencyHits.class);

        var page = page("en", "passport");

        assertThat(page.select(".notice").text()).contains("Agencies cannot be searched");
        assertThat(page.select(".found a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void beforeAnythingIsTypedThePageSaysHowToAsk(String typed) {
        var page = page("en", typed);

        assertThat(page.select("main").text()).contains("Write one or two words");
        assertThat(page.select(".found, .calls")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!… 🙂", "护照", "پاسپورت", "'''", "%_*\\ (\"~^:"})
    void withoutAWordThePageSaysWhatToTryAndWhomToCall(String typed) {
        var page = page("en", typed);

        assertThat(page.select("h2").first().text()).contains("did not find a word");
        assertThat(page.select("a[href=tel:112]")).isNotEmpty();
        assertThat(page.select("input[name=q]").val()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutAHitThePageSaysWhatToTryAndWhomToCall(Language language) {
        var page = page(language.tag(), "qqqwwwzzz");

        assertThat(page.select("a[href^=tel:]")).isNotEmpty();
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/" + language.tag() + "/guides", "/" + language.tag() + "/contacts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ж"})
    void tenThousandLettersAreKeptAndTheirBeginningIsLookedFor(String letter) {
        var typed = "passport " + letter.repeat(10_000);

        var page = page("en", typed);

        assertThat(page.select("input[name=q]").val()).isEqualTo(typed);
        assertThat(page.select(".notice").text()).contains("first words only");
        assertThat(page.select(".found a").eachAttr("href")).contains("/en/guides/passport-taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> passport",
                "\"><img src=x onerror=alert(1)> passport",
                "'-alert(1)-' passport",
                "{7*7} passport",
            })
    void nothingThatIsTypedBecomesPartOfThePage(String typed) {
        var page = page("en", typed);

        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.select("input[name=q]").val()).isEqualTo(typed);
    }

    @Test
    void theLanguageSwitchAsksTheSameInAnotherLanguage() {
        var address = page("en", "wage & pay").select(".languages a[lang=ru]").attr("href");

        assertThat(address).isEqualTo("/ru/search?q=wage+%26+pay");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        var tag = given().get("/ru/search?q=паспорт").then().extract().header("ETag");

        given().header("If-None-Match", tag).get("/ru/search?q=паспорт").then().statusCode(304);
    }

    private static Document page(String language, String typed) {
        var html =
                given().queryParam("q", typed)
                        .get("/" + language + "/search")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return Jsoup.parse(html);
    }
}
