package org.safar.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.DocumentLink;
import org.safar.content.Library;
import org.safar.i18n.Language;

/// Finds guides and systems in a library.
///
/// @param library what is published
/// @param language of the reader
public record GuideIndex(Library library, Language language) {

    /// What texts say about themselves: the key of the front matter that holds their order in a
    /// list.
    private static final String ORDER = "order";

    /// @return guides about that problem
    public List<DocumentLink> about(Topic topic) {
        return links(guides("topics", topic.word()));
    }

    /// @return guides for that stage
    public List<DocumentLink> at(Stage stage) {
        return links(guides("stages", stage.word()));
    }

    /// @return systems about that problem
    public List<DocumentLink> systemsAbout(Topic topic) {
        return alphabetical(
                library.all(DocumentKind.SYSTEM)
                        .filter(system -> system.front().words("topics").contains(topic.word())));
    }

    /// @return all systems in the order of the reader's alphabet
    public List<DocumentLink> systems() {
        return alphabetical(library.all(DocumentKind.SYSTEM));
    }

    /// @return those guides, without the ones that are not published
    public List<DocumentLink> of(List<String> ids) {
        return links(ids.stream().flatMap(id -> library.find(DocumentKind.GUIDE, id).stream()));
    }

    private Stream<Document> guides(String key, String word) {
        return library.all(DocumentKind.GUIDE)
                .filter(guide -> guide.front().words(key).contains(word))
                .sorted(Comparator.comparingInt(GuideIndex::order).thenComparing(Document::id));
    }

    private static int order(Document guide) {
        return guide.front().find(ORDER).isPresent()
                ? guide.front().number(ORDER)
                : Integer.MAX_VALUE;
    }

    private List<DocumentLink> links(Stream<Document> documents) {
        return documents.map(document -> DocumentLink.of(document, language)).toList();
    }

    private List<DocumentLink> alphabetical(Stream<Document> documents) {
        var alphabet = language.collator();
        return documents
                .map(document -> DocumentLink.of(document, language))
                .sorted((one, other) -> alphabet.compare(sorted(one), sorted(other)))
                .toList();
    }

    /// Signs before the first letter, such as a quotation mark or #, do not count.
    private static String sorted(DocumentLink link) {
        return link.title().replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }
}
