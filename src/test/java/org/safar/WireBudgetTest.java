package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;

/// The first view of every public page costs one request and fits into the first packets of a
/// connection.
@QuarkusTest
class WireBudgetTest {

    /// Ten packets of 1,460 bytes: what a server may send before it waits for the phone's answer.
    private static final int BUDGET = 14_600;

    /// Every public page, without its language. Whoever adds a page adds it here.
    private static final List<String> PAGES =
            List.of(
                    "",
                    "/languages",
                    "/guides",
                    "/guides/household-work",
                    "/guides/how-long-may-i-stay",
                    "/guides/police-check",
                    "/guides/forced-labour",
                    "/guides/before-you-pay-an-agent",
                    "/guides/expulsion-and-appeal/print",
                    "/guides/passport-taken/russian",
                    "/guides/passport-taken/share",
                    "/journey/working",
                    "/problems/stay",
                    "/problems/abroad",
                    "/systems",
                    "/systems/ruid",
                    "/news",
                    "/news/amounts-change-in-january",
                    "/stay",
                    "/agencies",
                    "/agencies?q=travel",
                    "/agencies/kg-ramai",
                    "/agencies/gb-ag?on=2023-05-01",
                    "/agencies/report?name=qwx",
                    "/agencies/kg-ramai/report",
                    "/before-you-pay",
                    "/agencies/kg-ramai/receipt",
                    "/agencies/gb-ag/receipt?on=2023-05-01",
                    "/agencies/kg-ramai/poster",
                    "/receipt",
                    "/open-data",
                    "/search",
                    "/search?q=passport",
                    "/search?q=qwxqwx",
                    "/corrections",
                    "/contacts",
                    "/contacts?country=KZ",
                    "/contacts?region=KZ-75&need=trafficking",
                    "/contacts/kz-102",
                    "/contacts/cz-lastrada",
                    "/more",
                    "/more/new",
                    "/more/open",
                    "/no-such-page");

    @TestHTTPResource("/")
    URI server;

    static Stream<String> addresses() {
        return Arrays.stream(Language.values())
                .flatMap(language -> PAGES.stream().map(page -> "/" + language.tag() + page));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageFitsIntoTheFirstPackets(String address) throws IOException {
        var response = onTheWire(address);

        assertThat(firstLine(response)).contains(address.endsWith("/no-such-page") ? "404" : "200");
        assertThat(response.length).isBetween(1_000, BUDGET);
    }

    /// Its address is known only when the receipt is made.
    @ParameterizedTest
    @EnumSource(Language.class)
    void aReceiptOpenedAgainFitsToo(Language language) throws IOException {
        var receipt = "/" + language.tag() + "/agencies/kg-ramai/receipt";
        var code = Jsoup.connect(server.resolve(receipt).toString()).get().select(".code").text();

        var response = onTheWire("/" + language.tag() + "/receipt/" + code);

        assertThat(firstLine(response)).contains("200");
        assertThat(response.length).isBetween(1_000, BUDGET);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageIsOneRequest(String address) throws IOException {
        // Not compressed: jsoup leaves what we compress as it is, and finds nothing in it.
        var page =
                Jsoup.connect(server.resolve(address).toString())
                        .header("Accept-Encoding", "identity")
                        .ignoreHttpErrors(true)
                        .get();
        assertThat(page.select("main")).isNotEmpty();

        // A link to a feed is only told, not followed.
        var loaded =
                page.select(
                        "[src], [srcset], [background], link[href]:not([rel=alternate]), object,"
                                + " embed, iframe");
        assertThat(loaded.eachAttr("href"))
                .allSatisfy(link -> assertThat(link).startsWith("data:"));
        assertThat(page.html()).doesNotContain("@import").doesNotContain("url(");
    }

    private static String firstLine(byte[] response) {
        return new String(response, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    }

    /// Status line, headers and body as they arrive, asked with the headers of a phone's browser.
    private byte[] onTheWire(String address) throws IOException {
        var request =
                """
                GET %s HTTP/1.1
                Host: %s
                User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36
                Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8
                Accept-Encoding: gzip, deflate
                Connection: close

                """
                        .formatted(address, server.getAuthority())
                        .replace("\n", "\r\n");
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().readAllBytes();
        }
    }
}
