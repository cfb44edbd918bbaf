package org.safar.home.sitemap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.DocumentKind;
import org.safar.content.ReadingMoment;
import org.safar.guide.Stage;
import org.safar.guide.Topic;

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

    private SitemapPaths() {}

    static Stream<String> of(ReadingMoment now) {
        return Stream.of(
                        FIXED.stream(),
                        Arrays.stream(Stage.values()).map(stage -> "journey/" + stage.word()),
                        Arrays.stream(Topic.values()).map(topic -> "problems/" + topic.word()),
                        Arrays.stream(DocumentKind.values())
                                .filter(DocumentKind::hasPage)
                                .map(DocumentKind::path),
                        now.library().documents().values().stream()
                                .filter(document ->
                                        document.kind().hasPage() && !now.isOver(document))
                                .map(document -> document.kind().path() + "/" + document.id()))
                .flatMap(paths -> paths);
    }
}
