package org.safar.registry.imports;

import java.util.List;
import org.safar.registry.imports.Difference.Group;

/// One group of the preview, a page of it.
///
/// @param more last part of the address of the next page, empty on the last one
record ImportLinesView(
        ImportDetails details,
        String word,
        String title,
        String meaning,
        List<Shown> lines,
        String more) {

    /// Lines on one page.
    static final int PAGE = 50;

    /// One row in words.
    ///
    /// @param agencyPath address of the agency's page without the language, empty when it has none
    record Shown(
            String row,
            String name,
            String agencyPath,
            boolean waits,
            List<ImportWords.ChangeInWords> changes) {}

    static ImportLinesView of(
            ImportDetails details, Group group, List<PreviewTable.Line> found, ImportWords words) {
        var isLast = found.size() <= PAGE;
        var shown = isLast ? found : found.subList(0, PAGE);
        return new ImportLinesView(
                details,
                group.word(),
                words.group(group),
                words.meaning(group),
                shown.stream().map(line -> shown(line, words)).toList(),
                isLast ? "" : "rows/" + group.word() + "?after=" + shown.getLast().place());
    }

    private static Shown shown(PreviewTable.Line line, ImportWords words) {
        var isKnown = line.group() == Group.CHANGED || line.group() == Group.GONE;
        return new Shown(
                line.row() == 0 ? "" : words.messages().rowNumber(line.row()),
                line.name(),
                isKnown ? "agencies/" + line.agency() : "",
                line.waits(),
                line.changes().stream().map(words::change).toList());
    }

    /// @return last part of the address of the whole group as a table, without the ending
    public String export() {
        return "rows/" + word + "/export";
    }
}
