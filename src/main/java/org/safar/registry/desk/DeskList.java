package org.safar.registry.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// A list of the desk: shown page by page, and given away as a file as a whole.
interface DeskList {

    /// @return names of the columns in the reader's language
    List<String> columns();

    /// @param after cursor of the page before, empty for the first page
    /// @param limit most rows
    Slice slice(String after, int limit);

    /// Some rows of a list.
    ///
    /// @param next cursor of the rows after them, or `null` on the last page
    record Slice(List<Row> rows, @Nullable String next) {

        /// @param rows one more than fit, when there are more
        static Slice of(List<Row> rows, int limit) {
            return rows.size() > limit
                    ? new Slice(rows.subList(0, limit), rows.get(limit - 1).cursor)
                    : new Slice(rows, null);
        }
    }

    /// One row.
    ///
    /// @param path where it leads, without the language
    /// @param cells as many as columns; the first is its name
    /// @param cursor the place behind it
    record Row(String path, List<String> cells, String cursor) {}

    /// @return every row, a few hundred at a time
    default Iterator<List<String>> all() {
        return new Iterator<>() {

            private final Queue<List<String>> read = new ArrayDeque<>();
            private @Nullable String next = "";

            @Override
            public boolean hasNext() {
                while (read.isEmpty() && next != null) {
                    var slice = slice(next, 500);
                    slice.rows().forEach(row -> read.add(new ArrayList<>(row.cells())));
                    next = slice.next();
                }
                return !read.isEmpty();
            }

            @Override
            public List<String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return read.remove();
            }
        };
    }
}
