package org.safar.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that readers can see, at one moment. It never changes; a step that is published makes
/// a new one.
///
/// @param edition number of the last step in it: two nodes with the same number show the same
/// @param documents by their identifiers
/// @param gone documents that were withdrawn, with the number of the step that did it
/// @param corrections what was put right and told to everybody, newest first
public record Library(
        long edition,
        Map<String, Document> documents,
        Map<String, Long> gone,
        List<Correction> corrections) {

    /// Before the first one was read.
    public static final Library EMPTY = new Library(0, Map.of(), Map.of());

    /// A library in which nothing was ever put right.
    public Library(long edition, Map<String, Document> documents, Map<String, Long> gone) {
        this(edition, documents, gone, List.of());
    }

    /// @return the document of that kind and identifier
    public Optional<Document> find(DocumentKind kind, String id) {
        return Optional.ofNullable(documents.get(id)).filter(found -> found.kind() == kind);
    }

    /// @return all documents of that kind, by identifier
    public Stream<Document> all(DocumentKind kind) {
        return documents.values().stream().filter(document -> document.kind() == kind);
    }

    /// @return news that have not ended, newest first
    public List<Document> news(LocalDate today) {
        return all(DocumentKind.NEWS)
                .filter(news -> !news.front().day("ends_on").isBefore(today))
                .sorted((one, other) ->
                        other.front().day("starts_on").compareTo(one.front().day("starts_on")))
                .toList();
    }
}
