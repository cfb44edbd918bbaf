package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;

/// Who gets a link in Telegram or WhatsApp sees what it is about, in its own language.
@QuarkusTest
class LinkPreviewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru",
                "/tg/stay",
                "/kk/agencies",
                "/uz/agencies/kg-ramai",
                "/ky/search",
                "/en/languages"
            })
    void aPageTellsItsTitleAndWhatItIsFor(String address) {
        var page = page(address);

        assertThat(page.title()).startsWith(property(page, "og:title"));
        assertThat(property(page, "og:title")).isNotBlank();
        assertThat(property(page, "og:description")).hasSizeBetween(40, 300);
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(property(page, "og:description"));
        assertThat(property(page, "og:site_name")).isNotBlank();
        assertThat(property(page, "og:type")).isEqualTo("website");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStartPageSaysInItsLanguageWhatThePortalIs(Language language) {
        var page = page("/" + language.tag());

        assertThat(property(page, "og:description")).contains(page.select("h1").text());
    }

    @ParameterizedTest
    @CsvSource({"en, en_GB", "uz-Cyrl, uz_UZ", "kk, kk_KZ"})
    void theLanguageIsToldAsMessengersKnowIt(String tag, String locale) {
        assertThat(property(page("/" + tag), "og:locale")).isEqualTo(locale);
    }

    /// The address of a page that is kept would be that of whoever asked first.
    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/search?q=passport"})
    void withoutASettledAddressNoneIsTold(String address) {
        assertThat(page(address).select("meta[property=og:url]")).isEmpty();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
