package org.safar.registry.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A text file with comma, semicolon or tab between its cells.
final class CsvList implements ListFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /// Rows from which the separator is told.
    private static final int SAMPLE = 30;

    /// More than allowed: too many columns are told as what they are, not as a cell too long.
    private static final int MOST_CELLS = MOST_COLUMNS * 20;

    private static final int LONGEST_ROW = MOST_COLUMNS * LONGEST_CELL;

    private final Path file;
    private final Charset charset;
    private final char separator;

    CsvList(Path file) throws IOException {
        this.file = file;
        this.charset = TextEncoding.of(file);
        this.separator =
                SEPARATORS.stream()
                        .max(Comparator.comparing(this::fit))
                        .orElse(SEPARATORS.getFirst());
        refuseMarkup();
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public void read(Consumer<SourceRow> rows) {
        var number = 0L;
        try (var reader = TextEncoding.reader(file, charset);
                var csv = csv(reader, separator)) {
            for (CsvRecord line : csv) {
                number++;
                if (number > MOST_ROWS) {
                    throw new UnusableFileException(FileFault.TOO_MANY_ROWS, number);
                }
                if (line.getFieldCount() > MOST_COLUMNS) {
                    throw new UnusableFileException(FileFault.TOO_MANY_COLUMNS, number);
                }
                var row =
                        new SourceRow(
                                number, line.getFields().stream().map(ListFile::clean).toList());
                if (!row.isEmpty()) {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableFileException(FileFault.CELL_TOO_LONG, number + 1);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableFileException(FileFault.ENCODING, e);
        }
    }

    /// @return how many rows of the beginning have the same number of cells, more than one
    private long fit(char candidate) {
        var rowsOfWidth = new TreeMap<Integer, Long>();
        try (var reader = TextEncoding.reader(file, charset);
                var csv = csv(reader, candidate)) {
            csv.stream()
                    .limit(SAMPLE)
                    .filter(line -> line.getFieldCount() > 1)
                    .forEach(line -> rowsOfWidth.merge(line.getFieldCount(), 1L, Long::sum));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            // The beginning decides as far as it can be read.
        }
        return rowsOfWidth.entrySet().stream()
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    /// A page or a drawing saved under the name of a table.
    private void refuseMarkup() throws IOException {
        try (var reader = TextEncoding.reader(file, charset)) {
            var start = new char[64];
            var length = Math.max(reader.read(start), 0);
            var text = ListFile.clean(new String(start, 0, length));
            if (Stream.of("<", "%PDF", "{\\rtf").anyMatch(text::startsWith)) {
                throw new UnusableFileException(FileFault.NOT_A_TABLE, 0);
            }
        }
    }

    private static CsvReader<CsvRecord> csv(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                // Rows are counted as a table program counts them.
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        reader);
    }
}
