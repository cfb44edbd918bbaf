package org.safar.content.overview;

import java.util.List;
import org.safar.content.Document;
import org.safar.i18n.Language;

/// One document in all languages that matter.
///
/// @param cells in the order of the languages
record CoverageRow(Document document, List<CoverageCell> cells) {

    /// @return the languages in which the document is in that state
    List<Language> languages(CoverageState state) {
        return cells.stream()
                .filter(cell -> cell.state() == state)
                .map(CoverageCell::language)
                .toList();
    }
}
