package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.i18n.Language;

/// What becomes of the Markdown of a text.
class ContentMarkdownTest {

    private static final ContentLinks LINKS =
            new ContentLinks(new Library(1, Map.of(), Map.of()), Language.EN);

    private static final Set<String> ALLOWED =
            Set.of("h2", "p", "ul", "ol", "li", "strong", "em", "br", "a");

    @ParameterizedTest
    @CsvFileSource(resources = "/content/attacks.csv", useHeadersInDisplayName = true)
    void nothingRunsWhateverAnEditorWrites(String markdown, String why) {
        var elements = Jsoup.parseBodyFragment(html(markdown)).body().children().select("*");

        assertThat(elements)
                .as(why)
                .allSatisfy(element -> {
                    assertThat(element.tagName()).isIn(ALLOWED);
                    assertThat(element.attributes().asList())
                            .allSatisfy(attribute ->
                                    assertThat(attribute.getKey())
                                            .isIn("id", "href", "rel", "start"));
                    assertThat(element.attr("href")).doesNotContainIgnoringCase("script");
                    assertThat(element.attr("href")).doesNotStartWith("//");
                });
    }

    @Test
    void headingsBecomeSectionsWithAnAddress() {
        var content = render("## What to do\n\nGo.\n\n## Whom to ask\n\nMe.\n");

        assertThat(content.sections())
                .extracting(ContentHtml.Section::id, ContentHtml.Section::title)
                .containsExactly(
                        tuple("section-1", "What to do"), tuple("section-2", "Whom to ask"));
        assertThat(content.html()).contains("<h2 id=\"section-2\">Whom to ask</h2>");
    }

    @Test
    void amountsAreSaidInWords() {
        assertThat(html("It costs: {{amount:fee*3}}")).contains("It costs: 3 of fee");
    }

    @Test
    void otherSitesAreNotToldWhatWasRead() {
        var link = first(html("[egov](https://egov.kz)"), "a");

        assertThat(link.attr("rel")).isEqualTo("noreferrer");
    }

    @Test
    void aLinkToAPageOfThePortalOpensInTheReadersLanguage() {
        assertThat(first(html("[count](page:stay)"), "a").attr("href")).isEqualTo("/en/stay");
    }

    @Test
    void plainTextHasNoMarks() {
        assertThat(render("1. Call **[112](https://x.example)**\n2. Go\n").plain())
                .doesNotContain("*", "[", "<");
    }

    private static Element first(String html, String tag) {
        return Jsoup.parseBodyFragment(html).selectFirst(tag);
    }

    private static String html(String markdown) {
        return render(markdown).html();
    }

    private static ContentHtml render(String markdown) {
        return ContentMarkdown.render(markdown, LINKS, (key, times) -> times + " of " + key);
    }
}
