package org.safar.content.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.links.Answer.Outcome;

/// Asks a made site that stands on this machine.
class ProberTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        switch (path) {
            case "/gone" -> exchange.sendResponseHeaders(404, -1);
            case "/closed" -> exchange.sendResponseHeaders(403, -1);
            case "/fault" -> exchange.sendResponseHeaders(502, -1);
            case "/no-head" -> exchange.sendResponseHeaders(isHead ? 405 : 200, -1);
            case "/moved" -> redirect(exchange, "/fine");
            case "/round" -> redirect(exchange, "/round");
            case "/to-file" -> redirect(exchange, "file:///etc/passwd");
            case "/to-inside" -> redirect(exchange, "http://10.0.0.1/");
            default -> exchange.sendResponseHeaders(200, -1);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    @Test
    void aPageThatIsThereAnswers() throws Exception {
        assertThat(ask("/fine")).isEqualTo(new Answer(Outcome.FINE, 200));
        assertThat(asked).containsExactly("HEAD /fine");
    }

    @Test
    void aSiteThatDoesNotKnowHeadIsAskedAgain() throws Exception {
        assertThat(ask("/no-head").outcome()).isEqualTo(Outcome.FINE);
    }

    @Test
    void aPageThatMovedIsFound() throws Exception {
        assertThat(ask("/moved").outcome()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void faultsAreToldApart() throws Exception {
        assertThat(ask("/gone").outcome()).isEqualTo(Outcome.GONE);
        assertThat(ask("/closed").outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(ask("/fault").outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(ask("/round").outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void aRedirectionLeadsNowhereElseThanToPublicPages() throws Exception {
        assertThat(ask("/to-file").outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(ask("/to-inside").outcome()).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void aSiteThatIsAwayIsSilent() throws Exception {
        site.stop(0);

        assertThat(ask("/fine").outcome()).isEqualTo(Outcome.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://user:password@8.8.8.8/",
                "http://8.8.8.8:22/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd"
            })
    void whatIsNotForReadersIsNotAsked(String address) throws Exception {
        try (var prober = new Prober()) {
            assertThat(prober.ask(address)).isEqualTo(new Answer(Outcome.FORBIDDEN, 0));
        }
    }

    @Test
    void thisMachineIsNotAskedEvenOnTheDoorOfASite() throws Exception {
        try (var prober = new Prober(PublicHosts::isPublic, Set.of(site.getAddress().getPort()))) {
            assertThat(prober.ask(address("/fine")).outcome()).isEqualTo(Outcome.FORBIDDEN);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsBroken() throws Exception {
        assertThat(ask("/a b").outcome()).isEqualTo(Outcome.BROKEN);
    }

    private Answer ask(String path) throws InterruptedException {
        var ports = Set.of(site.getAddress().getPort(), -1);
        try (var prober = new Prober(InetAddress::isLoopbackAddress, ports)) {
            return prober.ask(address(path));
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }
}
