package org.safar.registry.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param rows what it shows
/// @param more path of the next page, `null` on the last one
/// @param csv path of the whole list as a file
/// @param xlsx the same in the other format
record DeskListView(List<Line> rows, @Nullable String more, String csv, String xlsx) {

    /// One row.
    ///
    /// @param path where it leads, without the language
    record Line(String path, String name, List<Detail> details) {}

    /// One of its other cells.
    record Detail(String column, String words) {}

    /// @param path of the list's own page, without the language, with what was asked
    /// @param export path of the list as a file, up to its ending
    /// @param asked what belongs behind the ending, empty or beginning with `?`
    static DeskListView of(
            DeskList list, String after, int limit, String path, String export, String asked) {
        var slice = list.slice(after, limit);
        var separator = path.contains("?") ? "&" : "?";
        return new DeskListView(
                slice.rows().stream().map(row -> line(row, list.columns())).toList(),
                slice.next() == null
                        ? null
                        : path
                                + separator
                                + "after="
                                + URLEncoder.encode(slice.next(), StandardCharsets.UTF_8),
                export + ".csv" + asked,
                export + ".xlsx" + asked);
    }

    private static Line line(DeskList.Row row, List<String> columns) {
        var details = new ArrayList<Detail>();
        for (var index = 1; index < columns.size(); index++) {
            if (!row.cells().get(index).isEmpty()) {
                details.add(new Detail(columns.get(index), row.cells().get(index)));
            }
        }
        return new Line(row.path(), row.cells().getFirst(), details);
    }
}
