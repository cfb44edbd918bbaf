package org.safar.registry.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.safar.platform.SafeCell;
import org.safar.registry.imports.Difference.Group;

/// Writes a group of the preview as a table, in the reader's language and in constant memory.
@ApplicationScoped
class ImportExport {

    private static final int CHUNK = 1_000;

    /// Without it table programs take the letters for Latin ones.
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final PreviewTable preview;

    ImportExport(PreviewTable preview) {
        this.preview = preview;
    }

    void write(OutputStream output, long id, Group group, ImportWords words) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(writer);
        var messages = words.messages();
        csv.writeRecord(
                messages.columnRow(),
                messages.columnAgency(),
                messages.columnWhat(),
                messages.columnBefore(),
                messages.columnAfter());
        var lines = preview.linesAfter(id, group, -1, CHUNK);
        while (!lines.isEmpty()) {
            for (var line : lines) {
                for (var change : line.changes()) {
                    write(csv, line, words.change(change));
                }
            }
            lines = preview.linesAfter(id, group, lines.getLast().place(), CHUNK);
        }
        csv.flush();
    }

    private static void write(
            CsvWriter csv, PreviewTable.Line line, ImportWords.ChangeInWords change) {
        csv.writeRecord(
                Stream.of(
                                line.row() == 0 ? "" : Long.toString(line.row()),
                                line.name(),
                                change.what(),
                                change.before(),
                                change.after())
                        .map(SafeCell::of)
                        .toList());
    }
}
