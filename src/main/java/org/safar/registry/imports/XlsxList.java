package org.safar.registry.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A workbook of Excel or LibreOffice, of which one sheet is read.
final class XlsxList implements ListFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// Parts of a number format that are shown as they are, or are colours and conditions.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private final Path file;
    private final String sheet;

    /// @param sheet its name, empty for the first
    XlsxList(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
        XlsxArchive.check(file);
    }

    @Override
    public List<String> sheets() {
        try (var workbook = open()) {
            return visible(workbook).stream().map(Sheet::getName).toList();
        } catch (IOException | ExcelReaderException e) {
            throw new UnusableFileException(FileFault.DAMAGED, e);
        }
    }

    @Override
    public void read(Consumer<SourceRow> rows) {
        try (var workbook = open();
                var stream = chosen(workbook).openStream()) {
            stream.forEach(row -> {
                if (row.getRowNum() > MOST_ROWS) {
                    throw new UnusableFileException(FileFault.TOO_MANY_ROWS, row.getRowNum());
                }
                var read = new SourceRow(row.getRowNum(), cells(row));
                if (!read.isEmpty()) {
                    rows.accept(read);
                }
            });
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw new UnusableFileException(FileFault.DAMAGED, e);
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    private Sheet chosen(ReadableWorkbook workbook) {
        return visible(workbook).stream()
                .filter(it -> sheet.isEmpty() || it.getName().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException(FileFault.NO_SHEET, 0));
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var index = 0; index < row.getCellCount(); index++) {
            var text = row.getOptionalCell(index).map(it -> text(it, row.getRowNum())).orElse("");
            if (!text.isEmpty() && index >= MOST_COLUMNS) {
                throw new UnusableFileException(FileFault.TOO_MANY_COLUMNS, row.getRowNum());
            }
            if (index < MOST_COLUMNS) {
                cells.add(text);
            }
        }
        return cells;
    }

    private static String text(Cell cell, int row) {
        if (cell.getFormula() != null) {
            throw new UnusableFileException(FileFault.FORMULA, row);
        }
        var text =
                switch (cell.getType()) {
                    case NUMBER -> number(cell);
                    case STRING -> cell.asString();
                    case BOOLEAN, ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "");
                    case FORMULA -> throw new UnusableFileException(FileFault.FORMULA, row);
                    case EMPTY -> "";
                };
        if (text.length() > LONGEST_CELL) {
            throw new UnusableFileException(FileFault.CELL_TOO_LONG, row);
        }
        return ListFile.clean(text);
    }

    /// A day is a number with the format of a day, and shows as much as its format does.
    private static String number(Cell cell) {
        var format =
                LITERAL.matcher(
                                Optional.ofNullable(cell.getDataFormatString())
                                        .orElse("")
                                        .toLowerCase(Locale.ROOT))
                        .replaceAll("");
        if (format.equals("general") || !(format.contains("y") || format.contains("d"))) {
            var plain = cell.asNumber().stripTrailingZeros().toPlainString();
            var isPadded = format.matches("0+") && plain.length() < format.length();
            return isPadded ? "0".repeat(format.length() - plain.length()) + plain : plain;
        }
        var day = cell.asDate().toLocalDate().toString();
        if (format.contains("d")) {
            return day;
        }
        return day.substring(0, format.contains("m") ? 7 : 4);
    }
}
