package org.safar.content.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// Which documents can be read in which languages. Pure.
///
/// @param languages translations only; English is the source of all of them
/// @param rows in the order of the documents
record Coverage(List<Language> languages, List<CoverageRow> rows) {

    /// All languages that texts are translated into.
    static final List<Language> TRANSLATIONS =
            Stream.of(Language.values()).filter(language -> language != Language.EN).toList();

    /// @param written texts of which somebody saved a newer one that readers do not see yet
    static Coverage of(List<Document> documents, List<Language> languages, Set<TextName> written) {
        return new Coverage(
                languages,
                documents.stream().map(document -> row(document, languages, written)).toList());
    }

    private static CoverageRow row(
            Document document, List<Language> languages, Set<TextName> written) {
        return new CoverageRow(
                document,
                languages.stream()
                        .map(language ->
                                new CoverageCell(
                                        language,
                                        CoverageState.of(document, language),
                                        written.contains(new TextName(document.id(), language))))
                        .toList());
    }

    /// @return the same for documents of that kind only
    Coverage ofKind(DocumentKind kind) {
        return new Coverage(
                languages, rows.stream().filter(row -> row.document().kind() == kind).toList());
    }

    /// @return documents with a translation in that state
    List<CoverageRow> with(CoverageState state) {
        return rows.stream().filter(row -> !row.languages(state).isEmpty()).toList();
    }

    /// @return number of texts in that language and state
    long count(Language language, CoverageState state) {
        return rows.stream().filter(row -> row.languages(state).contains(language)).count();
    }

    /// @return number of texts in that state, in all languages
    long count(CoverageState state) {
        return languages.stream().mapToLong(language -> count(language, state)).sum();
    }

    /// @return number of texts in that language that say what the source says now
    long countUpToDate(Language language) {
        return Stream.of(CoverageState.values())
                .filter(CoverageState::isUpToDate)
                .mapToLong(state -> count(language, state))
                .sum();
    }
}
