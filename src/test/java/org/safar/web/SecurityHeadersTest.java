package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GET,    /
                    GET,    /en
                    GET,    /uz-Cyrl/languages
                    GET,    /en/sample
                    GET,    /leave
                    GET,    /en/nope
                    GET,    /en/broken/500
                    GET,    /api/nope
                    GET,    /openapi
                    GET,    /q/health/live
                    POST,   /en
                    POST,   /api/broken
                    DELETE, /en
                    """)
    void everyAnswerCarriesThem(String method, String path) {
        var answer = given().redirects().follow(false).request(method, path);

        assertOnce(answer, "X-Content-Type-Options", "nosniff");
        assertOnce(
                answer, "Referrer-Policy", path.equals("/leave") ? "no-referrer" : "same-origin");
        assertOnce(answer, "Cross-Origin-Opener-Policy", "same-origin");
        assertOnce(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertThat(values(answer, "Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("geolocation=()");
        assertThat(values(answer, "Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(values(answer, "Server")).isEmpty();
        assertThat(values(answer, "X-Powered-By")).isEmpty();
        assertThat(values(answer, "Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/kk/languages", "/ru/nope", "/en/sample"})
    void theStyleOfAPageIsAllowedByTheHashOfItsBytes(String path) throws Exception {
        var answer = given().get(path);

        assertThat(elements(answer, "style")).hasSize(1);
        assertThat(policy(answer, "style-src"))
                .isEqualTo(hash(elements(answer, "style").getFirst()));
    }

    @Test
    void everyInlineScriptIsAllowedByTheHashOfItsBytes() throws Exception {
        var answer = given().get("/en/sample");

        var scripts = elements(answer, "script");
        assertThat(scripts).hasSize(2);
        assertThat(policy(answer, "script-src"))
                .isEqualTo(hash(scripts.get(0)) + " " + hash(scripts.get(1)));
    }

    @Test
    void aPageWithoutScriptsMayRunNone() {
        var answer = given().get("/en");

        assertThat(policy(answer, "script-src")).isEqualTo("'none'");
        assertThat(elements(answer, "script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/languages", "/en/nope"})
    void aPageLoadsNothingFromElsewhere(String path) {
        var page = Jsoup.parse(given().get(path).asString());

        assertThat(page.select("[style], [src], [onclick], link:not([rel=icon])")).isEmpty();
        assertThat(page.select("link[rel=icon]").attr("href")).startsWith("data:");
    }

    private static void assertOnce(Response answer, String name, String value) {
        assertThat(values(answer, name)).as(name).containsExactly(value);
    }

    private static List<String> values(Response answer, String name) {
        return answer.headers().getList(name).stream().map(Header::getValue).toList();
    }

    private static String policy(Response answer, String directive) {
        var matcher =
                Pattern.compile("(?:^|; )" + directive + " ([^;]*)")
                        .matcher(answer.header("Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /// Cut out of the bytes as they came, not parsed: a parser might mend them.
    private static List<byte[]> elements(Response answer, String name) {
        var html = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String hash(byte[] content) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(content);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
