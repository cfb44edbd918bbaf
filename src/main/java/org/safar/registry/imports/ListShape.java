package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.safar.registry.imports.ListFile.SourceRow;

/// What a file looks like: enough to ask what its columns mean.
///
/// @param sheets names of the sheets of a workbook
/// @param headingRow number of the row with the headings
/// @param rows number of rows below it
/// @param columns in their order
record ListShape(List<String> sheets, long headingRow, long rows, List<Column> columns) {

    /// A column of the file.
    ///
    /// @param heading as it is written
    /// @param examples a few cells
    /// @param words every different cell, when they are few
    record Column(String heading, List<String> examples, List<String> words) {}

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /// @return the shape of the file
    /// @throws UnusableFileException when it cannot be read, or has no row below its headings
    static ListShape of(ListFile file, java.util.function.LongConsumer progress) {
        var reading = new Reading(progress);
        file.read(reading::accept);
        return reading.shape(file.sheets());
    }

    /// Collects the shape while rows come by.
    private static final class Reading {

        /// Titles of the whole list stand above the headings.
        private static final int MOST_ROWS_ABOVE = 20;

        private static final int EXAMPLES = 3;
        private static final int LONGEST_EXAMPLE = 80;
        private static final int MOST_WORDS = 30;

        private final java.util.function.LongConsumer progress;
        private final List<SourceRow> beginning = new ArrayList<>();
        private final List<Set<String>> words = new ArrayList<>();
        private SourceRow headings = new SourceRow(0, List.of());
        private long rows;

        Reading(java.util.function.LongConsumer progress) {
            this.progress = progress;
        }

        void accept(SourceRow row) {
            if (beginning.size() < MOST_ROWS_ABOVE) {
                beginning.add(row);
                return;
            }
            if (headings.number() == 0) {
                begin();
            }
            count(row);
        }

        ListShape shape(List<String> sheets) {
            if (headings.number() == 0) {
                begin();
            }
            if (rows == 0) {
                throw new UnusableFileException(FileFault.NO_ROWS, 0);
            }
            return new ListShape(
                    sheets,
                    headings.number(),
                    rows,
                    IntStream.range(0, words.size()).mapToObj(this::column).toList());
        }

        /// The headings are the row with the most words that headings have.
        private void begin() {
            var best = -1;
            for (var row : beginning) {
                var fit = ListWords.columns(row.cells()).size();
                var isTable = row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
                if (fit > best && isTable) {
                    best = fit;
                    headings = row;
                }
            }
            if (headings.number() == 0) {
                throw new UnusableFileException(FileFault.NO_ROWS, 0);
            }
            headings.cells().forEach(cell -> words.add(new LinkedHashSet<>()));
            beginning.stream().filter(row -> row.number() > headings.number()).forEach(this::count);
        }

        private void count(SourceRow row) {
            rows++;
            for (var column = 0; column < row.cells().size(); column++) {
                if (column == words.size()) {
                    words.add(new LinkedHashSet<>());
                }
                if (words.get(column).size() <= MOST_WORDS && !row.cell(column).isEmpty()) {
                    words.get(column).add(row.cell(column));
                }
            }
            progress.accept(rows);
        }

        private Column column(int index) {
            var all = List.copyOf(new ArrayList<>(words.get(index)));
            return new Column(
                    shortened(headings.cell(index)),
                    all.stream().limit(EXAMPLES).map(Reading::shortened).toList(),
                    all.size() > MOST_WORDS
                            ? List.of()
                            : all.stream().map(Reading::shortened).toList());
        }

        private static String shortened(String text) {
            var line = text.replace('\n', ' ');
            return line.length() > LONGEST_EXAMPLE
                    ? line.substring(0, LONGEST_EXAMPLE - 1) + "…"
                    : line;
        }
    }
}
