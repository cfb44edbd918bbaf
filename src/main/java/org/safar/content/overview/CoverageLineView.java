package org.safar.content.overview;

import java.util.List;
import org.safar.content.DocumentLink;

/// One document of the coverage as the page shows it, in the picture and in the table.
///
/// @param path of the document at the desk, without the language of the page
/// @param lang tag of the language of the title
record CoverageLineView(String path, String title, String lang, List<Cell> cells) {

    /// One text.
    ///
    /// @param path of the page where it is edited, without the language of the page
    /// @param look word of its state, for the style sheet
    /// @param state in words
    record Cell(String path, String look, String state, boolean isBeingWritten) {}

    static CoverageLineView of(CoverageRow row, OverviewWords words) {
        var link = DocumentLink.of(row.document(), words.language());
        var path = DeskPaths.document(row.document());
        return new CoverageLineView(
                path,
                link.title(),
                link.lang(),
                row.cells().stream()
                        .map(cell ->
                                new Cell(
                                        path + "/" + cell.language().tag(),
                                        cell.state().word(),
                                        words.messages().state(cell.state()),
                                        cell.isBeingWritten()))
                        .toList());
    }
}
