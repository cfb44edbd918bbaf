package org.safar.registry.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// A file with a list, read row by row in constant memory.
sealed interface ListFile permits CsvList, XlsxList {

    /// More columns than any official list has.
    int MOST_COLUMNS = 60;

    /// Characters of a cell; longer ones come from a forgotten quotation mark.
    int LONGEST_CELL = 4_000;

    /// Rows of a list, its heading among them.
    long MOST_ROWS = 500_000;

    /// A row as it stands in the file.
    ///
    /// @param number as a table program counts it, 1 for the first
    /// @param cells without blanks around them, empty cells as empty text
    record SourceRow(long number, List<String> cells) {

        /// @return the cell in one line, empty where the row has no such column
        String cell(int column) {
            return lines(column).replace('\n', ' ');
        }

        /// @return the cell as it is written, for lists within a cell
        String lines(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /// @return names of the sheets, empty for a file without sheets
    List<String> sheets();

    /// Gives every row that is not empty, in the order of the file.
    ///
    /// @throws UnusableFileException when the file breaks off or holds what no list holds
    void read(Consumer<SourceRow> rows);

    /// Looks at the content, not at the name.
    ///
    /// @param sheet which sheet of a workbook, empty for the first
    /// @throws UnusableFileException when it is no table
    static ListFile open(Path file, String sheet) {
        try (var stream = Files.newInputStream(file)) {
            var start = stream.readNBytes(8);
            if (start.length == 0) {
                throw new UnusableFileException(FileFault.NO_ROWS, 0);
            }
            if (start.length == 8 && ReadableWorkbook.isOLE2Header(start)) {
                throw new UnusableFileException(FileFault.OLD_EXCEL, 0);
            }
            return start[0] == 'P' && start.length > 1 && start[1] == 'K'
                    ? new XlsxList(file, sheet)
                    : new CsvList(file);
        } catch (IOException e) {
            throw new UnusableFileException(FileFault.DAMAGED, e);
        }
    }

    /// @return the cell without what nobody sees: blanks around it, control characters, marks of a
    ///   beginning; lines stay lines
    static String clean(String cell) {
        var isClean = cell.chars().noneMatch(it -> Character.isISOControl(it) || it == '\u00a0');
        var text = isClean ? cell : cell.replaceAll("[\\p{Cntrl}\u00a0&&[^\n]]+", " ");
        return text.replace("\ufeff", "").strip();
    }
}
