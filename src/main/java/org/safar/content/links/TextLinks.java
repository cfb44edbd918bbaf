package org.safar.content.links;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.safar.content.Document;
import org.safar.content.Library;
import org.safar.content.Source;
import org.safar.content.Text;
import org.safar.i18n.Language;

/// Finds the links of texts: in the Markdown, and in the facts above it. Pure.
final class TextLinks {

    private static final Parser PARSER = Parser.builder().build();

    private TextLinks() {}

    /// @return all links of everything that is published
    static List<TextLink> of(Library library) {
        return library.documents().values().stream().flatMap(TextLinks::of).toList();
    }

    /// @return whether a target is the address of another site
    static boolean isOuter(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private static Stream<TextLink> of(Document document) {
        var bodies =
                document.texts().values().stream()
                        .flatMap(text ->
                                targets(text).stream()
                                        .distinct()
                                        .map(target -> link(document, text.language(), target)));
        var facts = facts(document).distinct().map(target -> link(document, Language.EN, target));
        return Stream.concat(facts, bodies).distinct();
    }

    private static Stream<String> facts(Document document) {
        var front = document.front();
        return Stream.of(
                        front.words("contacts").stream().map(id -> "contact:" + id),
                        front.words("related").stream().map(id -> "guide:" + id),
                        front.sources().stream()
                                .map(Source::address)
                                .filter(address -> address != null))
                .flatMap(targets -> targets);
    }

    private static List<String> targets(Text text) {
        var targets = new ArrayList<String>();
        PARSER.parse(text.body())
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                targets.add(link.getDestination());
                                visitChildren(link);
                            }
                        });
        return targets;
    }

    private static TextLink link(Document document, Language language, String target) {
        return new TextLink(document.kind(), document.id(), language, target);
    }
}
