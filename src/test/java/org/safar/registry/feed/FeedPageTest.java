package org.safar.registry.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.platform.TestClock;
import org.safar.registry.MadeRegister;
import org.safar.registry.Register;
import org.safar.web.AtomFeed;
import org.safar.web.AtomWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@QuarkusTest
class FeedPageTest {

    private static final String AGENCY = "/en/agencies/kg-ramai/changes.atom";
    private static final String ALL = "/en/agencies/changes.atom";
    private static final String DAYS = "/en/agencies/register.atom";

    @Inject MadeRegister made;

    @Inject TestClock clock;

    @Inject Register register;

    @AfterEach
    void reset() {
        made.takeBack();
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AGENCY,
                ALL,
                DAYS,
                "/uz-Cyrl/agencies/changes.atom?country=UZ",
                "/tg/agencies/changes.atom?country=FR",
                "/kk/agencies/register.atom",
            })
    void aFeedHasAllThatAtomAsksFor(String path) throws Exception {
        clock.set(TestClock.START.plus(Duration.ofDays(3)));
        var feed = feed(path).getDocumentElement();

        assertThat(feed.getNodeName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(path.split("/")[1]);
        assertThat(link(feed, "self")).endsWith(path);
        Stream.concat(Stream.of(feed), entries(feed).stream())
                .forEach(element -> {
                    assertThat(text(element, "id")).matches("tag:localhost,2026:[a-zA-Z0-9/-]+");
                    assertThat(text(element, "title")).isNotBlank();
                    assertThat(Instant.parse(text(element, "updated")))
                            .isBetween(Instant.EPOCH, clock.instant());
                    assertThat(URI.create(link(element, "alternate")).isAbsolute()).isTrue();
                });
        assertThat(feed.getElementsByTagName("name").item(0).getTextContent()).isNotBlank();
        assertThat(entries(feed)).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    }

    @Test
    void anAgencyHasItsEventsNewestFirst() throws Exception {
        made.publish("kg-ramai", "made1: revoked 2026-11-20 TR");

        var entries = entries(feed(AGENCY).getDocumentElement());

        assertThat(entries)
                .extracting(entry -> text(entry, "title"))
                .containsExactly(
                        "ОсОО «Рамай Саякат»: Licence withdrawn",
                        "ОсОО «Рамай Саякат»: Licence given back",
                        "ОсОО «Рамай Саякат»: Licence suspended (stopped for a time)");
        assertThat(text(entries.getLast(), "content"))
                .contains("12 January 2026")
                .contains("Türkiye")
                .contains("Reported: 13 January 2026");
        assertThat(link(entries.getLast(), "via"))
                .isEqualTo("https://www.azattyk.org/a/33646675.html");
        assertThat(link(entries.getLast(), "alternate")).endsWith("/en/agencies/kg-ramai");
    }

    @ParameterizedTest
    @CsvSource({"'', 34", "?country=KG, 13", "?country=FR, 0"})
    void aCountryHasTheEventsOfItsAgencies(String question, int count) throws Exception {
        assertThat(entries(feed(ALL + question).getDocumentElement())).hasSize(count);
    }

    @Test
    void anEventHasTheSameNameInEveryFeedAndLanguage() throws Exception {
        var first = entries(feed(AGENCY).getDocumentElement()).getFirst();
        var russian = entries(feed("/ru/agencies/changes.atom?country=KG").getDocumentElement());

        assertThat(russian).extracting(entry -> text(entry, "id")).contains(text(first, "id"));
    }

    @Test
    void aDayThatIsOverHasTheHashOfItsLastEvent() throws Exception {
        var last = register.last().orElseThrow();
        clock.set(TestClock.START.plus(Duration.ofDays(2)));

        var entries = entries(feed(DAYS).getDocumentElement());

        assertThat(entries).hasSize(2);
        assertThat(text(entries.getFirst(), "id"))
                .isEqualTo("tag:localhost,2026:register/2026-11-24");
        assertThat(text(entries.getFirst(), "updated")).isEqualTo("2026-11-25T00:00:00Z");
        assertThat(text(entries.getFirst(), "content"))
                .contains("Number of the last entry: 34")
                .contains(last.hash());
    }

    @Test
    void aDayThatIsOverIsTheSameForEver() throws Exception {
        clock.set(TestClock.START.plus(Duration.ofDays(1)));
        var before = entries(feed(DAYS).getDocumentElement()).getFirst();
        made.publish("kg-ramai", "made1: revoked 2026-11-20 TR");
        clock.set(TestClock.START.plus(Duration.ofDays(9)));

        var after = entries(feed(DAYS).getDocumentElement()).getLast();

        assertThat(after.isEqualNode(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {AGENCY, ALL, DAYS})
    void aFeedThatDidNotChangeIsNotSentAgain(String path) {
        var tag = given().get(path).header("ETag");

        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/agencies/none/changes.atom", "/en/agencies/changes.atom?country=XX"})
    void whatTheRegisterDoesNotKnowHasNoFeed(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void signsThatXmlDoesNotKnowAreLeftOut() {
        var feed =
                new AtomFeed(
                        "tag:x,2026:y",
                        Language.EN,
                        "a\u0000<&>\u001b🙂",
                        "",
                        "",
                        "",
                        "",
                        List.of());

        assertThat(AtomWriter.write(feed)).contains("<title>a&lt;&amp;>🙂</title>");
    }

    private static Document feed(String path) throws Exception {
        var response = given().get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(response.asString())));
    }

    private static List<Element> entries(Element feed) {
        return children(feed).filter(child -> child.getNodeName().equals("entry")).toList();
    }

    private static String text(Element element, String name) {
        return children(element)
                .filter(child -> child.getNodeName().equals(name))
                .map(Element::getTextContent)
                .reduce((one, two) -> one + " AND " + two)
                .orElseThrow();
    }

    private static String link(Element element, String relation) {
        return children(element)
                .filter(child -> child.getAttribute("rel").equals(relation))
                .map(child -> child.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
