package org.safar.registry.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;

@QuarkusTest
class OpenDataPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingItLinksToIsThere(Language language) {
        var page = Jsoup.parse(given().get("/" + language.tag() + "/open-data").asString());

        assertThat(page.select("main a").eachAttr("href"))
                .contains("/api/v1/agencies/export.csv", "/openapi")
                .contains("https://creativecommons.org/licenses/by/4.0/")
                .filteredOn(address -> !URI.create(address).isAbsolute())
                .allSatisfy(address ->
                        assertThat(given().get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void theSearchLeadsToIt() {
        var page = Jsoup.parse(given().get("/en/agencies").asString());

        assertThat(page.select("a[href=/en/open-data]")).hasSize(1);
    }
}
