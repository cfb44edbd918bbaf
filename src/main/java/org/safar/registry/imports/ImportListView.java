package org.safar.registry.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safar.i18n.Dates;

/// The list of the imports.
///
/// @param mayUpload whether the reader may begin one
record ImportListView(List<Line> lines, boolean mayUpload) {

    /// One import in a line.
    record Line(long id, String file, String title, String uploaded, String state) {}

    static ImportListView of(
            List<ImportDetails> imports, boolean mayUpload, ImportWords words, Clock clock) {
        return new ImportListView(
                imports.stream().map(it -> line(it, words, clock)).toList(), mayUpload);
    }

    private static Line line(ImportDetails it, ImportWords words, Clock clock) {
        var source = it.source();
        return new Line(
                it.id(),
                it.fileName(),
                source == null ? "" : source.title(),
                it.uploadedName()
                        + ", "
                        + Dates.numeric(LocalDate.ofInstant(it.uploadedAt(), clock.getZone())),
                words.state(it.state()));
    }
}
