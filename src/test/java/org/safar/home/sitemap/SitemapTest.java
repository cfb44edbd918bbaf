package org.safar.home.sitemap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;

/// Search engines find every page that can be read, in every language, and nothing else.
@QuarkusTest
class SitemapTest {

    @Test
    void robotsAreToldWhereTheMapIsAndWhatIsNotForThem() {
        var rules = given().get("/robots.txt").then().statusCode(200).extract().asString();

        assertThat(rules)
                .containsPattern("Sitemap: http://\\S+/sitemap\\.xml\n")
                .contains("Disallow: /*/staff\n", "Disallow: /*/more\n");
    }

    @Test
    void theIndexNamesMapsThatAreThere() {
        var maps = xml("/sitemap.xml").select("sitemapindex > sitemap > loc").eachText();

        assertThat(maps)
                .hasSize(2)
                .allSatisfy(map -> assertThat(URI.create(map)).hasScheme("http"))
                .allSatisfy(map -> given().get(URI.create(map).getPath()).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap-pages.xml", "/sitemap-agencies.xml"})
    void everyPageNamesItselfInAllLanguages(String map) {
        for (var page : xml(map).select("urlset > url")) {
            var alternates = page.getElementsByTag("xhtml:link");

            assertThat(alternates.eachAttr("hreflang")).containsAll(tags());
            assertThat(alternates.eachAttr("href")).contains(page.select("loc").text());
        }
    }

    @Test
    void textsAndAgenciesAreThere() {
        assertThat(paths("/sitemap-pages.xml"))
                .contains(
                        "/tg", "/uz-Cyrl/guides/passport-taken", "/ru/contacts/kz-112", "/kk/stay");
        assertThat(paths("/sitemap-agencies.xml")).contains("/ky/agencies/kg-ramai");
    }

    @Test
    void onlyTheStartPageHasAnAddressForWhoeverReadsAnotherLanguage() {
        var pages = xml("/sitemap-pages.xml").select("url:has([hreflang=x-default])");

        assertThat(pages).hasSize(Language.values().length);
        assertThat(pages.select("[hreflang=x-default]").eachAttr("href"))
                .allSatisfy(address -> assertThat(URI.create(address).getPath()).isEqualTo("/"));
    }

    @Test
    void everyAddressIsAPage() {
        assertThat(paths("/sitemap-pages.xml"))
                .filteredOn(path -> path.startsWith("/tg"))
                .hasSizeGreaterThan(150)
                .allSatisfy(path -> given().get(path).then().statusCode(200));
    }

    @Test
    void nothingOfTheStaffSideIsThere() {
        assertThat(paths("/sitemap-pages.xml")).noneMatch(path -> path.contains("staff"));
    }

    private static List<String> tags() {
        return List.of(Language.values()).stream().map(Language::tag).toList();
    }

    private static Set<String> paths(String map) {
        var paths = new TreeSet<String>();
        xml(map).select("url > loc").eachText().forEach(it -> paths.add(URI.create(it).getPath()));
        return paths;
    }

    private static Document xml(String path) {
        var answer = given().get(path).then().statusCode(200).extract();
        assertThat(answer.contentType()).startsWith("application/xml");
        return Jsoup.parse(answer.asString(), "", Parser.xmlParser());
    }
}
