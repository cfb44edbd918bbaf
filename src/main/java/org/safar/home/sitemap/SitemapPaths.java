package org.safar.home.sitemap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.DocumentKind;
import org.safar.content.Library;

/// The pages that can be read, as paths without the language. Whoever adds a page adds it here.
final class SitemapPaths {

    /// The start page first.
    private static final List<String> FIXED =
            List.of(
                    "",
                    "search",
                    "stay",
                    "agencies",
                    "before-you-pay",
                    "receipt",
                    "open-data",
                    "languages");

    private static final List<String> STAGES = List.of("before", "arrived", "working", "return");

    private static final List<String> TOPICS =
            List.of(
                    "stay",
                    "permission",
                    "pay",
                    "police",
                    "danger",
                    "health",
                    "agents",
                    "abroad",
                    "home");

    private SitemapPaths() {}

    static Stream<String> of(Library library) {
        return Stream.of(
                        FIXED.stream(),
                        STAGES.stream().map(stage -> "journey/" + stage),
                        TOPICS.stream().map(topic -> "problems/" + topic),
                        Arrays.stream(DocumentKind.values()).map(DocumentKind::path),
                        library.documents().values().stream()
                                .map(document -> document.kind().path() + "/" + document.id()))
                .flatMap(paths -> paths);
    }
}
