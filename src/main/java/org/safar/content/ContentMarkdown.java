package org.safar.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns the Markdown of a text into HTML that can do no harm, whoever wrote it.
///
/// What a text may hold: headings of the second level, paragraphs, lists, strong and emphasised
/// words, links (see [ContentLinks]) and amounts `{{amount:<key>}}` or `{{amount:<key>*<times>}}`.
/// Everything else stays as letters or is left out.
public final class ContentMarkdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

    private static final Pattern AMOUNT =
            Pattern.compile("\\{\\{amount:([a-z0-9-]+)(?:\\*(\\d{1,3}))?}}");

    private static final Pattern SECTION = Pattern.compile("section-\\d{1,2}");

    /// Phone links, pages of our own and of others; nothing that runs.
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|tel:[+0-9]|/[a-zA-Z]).*");

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements("h2", "p", "ul", "ol", "li", "strong", "em", "br", "a")
                    .allowAttributes("id")
                    .matching(SECTION)
                    .onElements("h2")
                    .allowAttributes("start")
                    .matching(Pattern.compile("\\d{1,2}"))
                    .onElements("ol")
                    .allowAttributes("href")
                    .matching(ADDRESS)
                    .onElements("a")
                    .allowAttributes("rel")
                    .matching(Pattern.compile("noreferrer"))
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "tel")
                    .toFactory();

    private ContentMarkdown() {}

    /// Says an amount of the table of dated values.
    @FunctionalInterface
    public interface AmountWords {

        /// @param key name of the amount
        /// @param times how many of it
        /// @return for example `17 300 ₸ (4 МРП)`
        String of(String key, int times);
    }

    /// @param markdown the body of a text
    /// @param links where links lead
    /// @param amounts how amounts are said
    public static ContentHtml render(String markdown, ContentLinks links, AmountWords amounts) {
        var document = PARSER.parse(markdown);
        document.accept(new Amounts(amounts));
        document.accept(new Targets(links));
        var sections = new Sections();
        document.accept(sections);
        var renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .attributeProviderFactory(context -> new Attributes(sections))
                        .build();
        return new ContentHtml(
                ALLOWED.sanitize(renderer.render(document)),
                sections.list(),
                words(markdown, amounts));
    }

    /// @param markdown the body of a text
    /// @param amounts how amounts are said
    /// @return its words alone, without addresses of links
    static String words(String markdown, AmountWords amounts) {
        var document = PARSER.parse(markdown);
        document.accept(new Amounts(amounts));
        document.accept(new WithoutLinks());
        return PLAIN.render(document).strip();
    }

    /// @return names of the amounts in that text
    static Set<String> amounts(String markdown) {
        return AMOUNT.matcher(markdown)
                .results()
                .map(amount -> amount.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Amounts extends AbstractVisitor {

        private final AmountWords words;

        Amounts(AmountWords words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(AMOUNT.matcher(text.getLiteral()).replaceAll(this::said));
        }

        private String said(MatchResult amount) {
            var times = amount.group(2) == null ? 1 : Integer.parseInt(amount.group(2));
            return Matcher.quoteReplacement(words.of(amount.group(1), times));
        }
    }

    private static final class WithoutLinks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                link.insertBefore(child);
            }
            link.unlink();
        }
    }

    private static final class Targets extends AbstractVisitor {

        private final ContentLinks links;

        Targets(ContentLinks links) {
            this.links = links;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(links.address(link.getDestination()));
            link.setTitle(null);
            visitChildren(link);
        }
    }

    private static final class Sections extends AbstractVisitor {

        private final Map<Node, ContentHtml.Section> found = new LinkedHashMap<>();

        @Override
        public void visit(Heading heading) {
            heading.setLevel(2);
            found.put(
                    heading,
                    new ContentHtml.Section(
                            "section-" + (found.size() + 1), PLAIN.render(heading).strip()));
        }

        List<ContentHtml.Section> list() {
            return new ArrayList<>(found.values());
        }
    }

    private record Attributes(Sections sections) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            var section = sections.found.get(node);
            if (section != null) {
                attributes.put("id", section.id());
            }
            // Other sites need not know what their visitor has just read.
            if (node instanceof Link link && link.getDestination().startsWith("http")) {
                attributes.put("rel", "noreferrer");
            }
        }
    }
}
