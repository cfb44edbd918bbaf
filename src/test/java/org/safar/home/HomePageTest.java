package org.safar.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;

@QuarkusTest
class HomePageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theEmergencyNumbersAreOneTapAway(Language language) {
        var page = page("/" + language.tag());

        assertThat(page.select("#emergency .calls a").eachAttr("href"))
                .containsExactly("tel:112", "tel:102", "tel:103", "tel:111");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsNamedInItself(Language language) {
        var page = page("/" + language.tag() + "/languages");

        assertThat(page.select(".tongues a")).hasSize(Language.values().length);
        for (var other : Language.values()) {
            var link = page.selectFirst(".tongues a[lang=" + other.tag() + "]");
            assertThat(link.text()).isEqualTo(other.ownName());
            assertThat(link.attr("href")).isEqualTo("/" + other.tag());
        }
    }

    @Test
    void theLanguageSwitchStaysOnThePage() {
        var page = page("/en/languages");

        assertThat(page.select(".languages a").eachAttr("href"))
                .containsExactly(
                        "/en/languages",
                        "/ru/languages",
                        "/uz/languages",
                        "/uz-Cyrl/languages",
                        "/tg/languages",
                        "/ky/languages",
                        "/kk/languages");
        assertThat(page.select(".languages [aria-current]").eachText()).containsExactly("English");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsLinkedThatDoesNotExist(Language language) {
        var start = "/" + language.tag();
        var links =
                page(start).select("a").stream()
                        .map(link -> link.attr("href"))
                        .filter(address -> address.startsWith(start + "/"))
                        .distinct()
                        .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(address -> given().get(address).then().statusCode(200));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMarkOfAnUnreadTranslationStandsEverywhereButInEnglish(Language language) {
        var lines = page("/" + language.tag() + "/languages").select("footer p");

        assertThat(lines).hasSize(language == Language.EN ? 3 : 4);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
