package org.safar.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A CSV file on the class path that holds rules or facts, read row by row.
///
/// @param name class path name, for example `rules/stay/kz.csv`
public record RuleFile(String name) {

    /// Reads every row after the header.
    ///
    /// @param toValue turns a row into a value; what it throws as [IllegalArgumentException] names
    ///   the fault
    /// @return one value per row, in the order of the file
    /// @throws BadRuleFileException when the file is missing or a row is wrong, with file, line and
    ///   reason
    public <T> List<T> read(Function<Row, T> toValue) {
        try (var stream = open();
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(line -> convert(line, toValue)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the day that a cell holds
    /// @throws IllegalArgumentException with words for the person who edits the file
    public static LocalDate dayOf(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "`" + cell + "` is not a day written as 2026-11-23", e);
        }
    }

    private InputStream open() {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new BadRuleFileException(name, 0, "the file is missing");
        }
        return stream;
    }

    private <T> T convert(NamedCsvRecord line, Function<Row, T> toValue) {
        var row = new Row(name, line.getStartingLineNumber(), line);
        try {
            return toValue.apply(row);
        } catch (BadRuleFileException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    /// One line of the file.
    ///
    /// @param file class path name of the file
    /// @param line number of the line, the header is line 1
    public record Row(String file, long line, NamedCsvRecord fields) {

        /// @return the trimmed cell, empty when the cell is empty
        /// @throws BadRuleFileException when the file has no such column
        public String optional(String column) {
            return fields.findField(column)
                    .map(String::strip)
                    .orElseThrow(() -> fault("column `" + column + "` is missing"));
        }

        /// @return the trimmed cell
        /// @throws BadRuleFileException when the cell is empty
        public String required(String column) {
            var value = optional(column);
            if (value.isEmpty()) {
                throw fault("`" + column + "` is empty");
            }
            return value;
        }

        /// @return the day in the cell
        /// @throws IllegalArgumentException when it holds no day
        public LocalDate day(String column) {
            return dayOf(required(column));
        }

        /// @return the trimmed cell, which is one of these words
        /// @throws BadRuleFileException when it is another word
        public String oneOf(String column, Set<String> words) {
            var value = required(column);
            if (!words.contains(value)) {
                throw fault("unknown " + column + " `" + value + "`");
            }
            return value;
        }

        /// @return an error that names this file, this line and the reason
        public BadRuleFileException fault(String reason) {
            return new BadRuleFileException(file, line, reason);
        }
    }
}
