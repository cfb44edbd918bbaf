package org.safar.stay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The real files of rules with one careless edit, as a class path that the loader reads from.
///
/// @see #whileEdited(Supplier)
final class EditedRules extends ClassLoader {

    private final String file;
    private final String content;
    private final int line;

    /// @param file class path name of the file to edit
    /// @param row how the row begins, with commas between its cells; the header is a row, too
    /// @param column name of the column
    /// @param value the new cell
    EditedRules(String file, String row, String column, String value) {
        super(EditedRules.class.getClassLoader());
        this.file = file;
        var rows = read(file);
        line = lineOf(rows, row);
        rows.get(line - 1).set(rows.getFirst().indexOf(column), value);
        content = write(rows);
    }

    /// @return number of the edited line
    int line() {
        return line;
    }

    /// @return what the action gives while the edited file stands in the place of the real one
    <T> T whileEdited(Supplier<T> action) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals(file)
                ? new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))
                : super.getResourceAsStream(name);
    }

    private static List<List<String>> read(String file) {
        var rows = new ArrayList<List<String>>();
        try (var stream = EditedRules.class.getClassLoader().getResourceAsStream(file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            CsvReader.builder()
                    .ofCsvRecord(text)
                    .forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static int lineOf(List<List<String>> rows, String beginning) {
        for (var index = 0; index < rows.size(); index++) {
            if ((String.join(",", rows.get(index)) + ",").startsWith(beginning + ",")) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("no row begins with " + beginning);
    }

    private static String write(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
