package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

/// What came along with Safar can be read as soon as the tables are there.
@QuarkusTest
class LibrariesTest {

    @Inject Libraries libraries;

    @Test
    void everyDocumentThatComesAlongIsPublished() {
        var library = libraries.now().library();

        assertThat(library.documents().keySet())
                .containsAll(
                        ContentFolder.files().stream().map(ContentFolder.Read::document).toList());
    }

    @Test
    void linksOfATextLeadToPagesInTheReadersLanguage() {
        var now = libraries.now();
        var guide = now.library().find(DocumentKind.GUIDE, "household-work").orElseThrow();

        var html = now.html(guide.in(Language.TG)).html();

        assertThat(html)
                .contains("href=\"/tg/guides/eaeu-citizens\"")
                .contains("href=\"/tg/stay\"");
    }
}
