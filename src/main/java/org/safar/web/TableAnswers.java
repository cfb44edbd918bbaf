package org.safar.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safar.platform.SafeCell;

/// Gives a list away as a file, row by row in constant memory. No cell of it is a formula.
public final class TableAnswers {

    /// Rows of a sheet that are kept before they are written.
    private static final int FLUSHED = 1_000;

    /// A sheet holds 1,048,576 rows with its heading; what comes after them goes on the next sheet.
    private static final int LONGEST_SHEET = 1_000_000;

    /// Without it table programs take the letters for Latin ones.
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TableAnswers() {}

    /// @param name of the file, without its ending
    /// @param columns the first row
    /// @param rows asked for one after the other, while the answer is written
    /// @return 200 that no browser or proxy keeps
    public static Response of(
            String name, List<String> columns, Iterator<List<String>> rows, TableFormat format) {
        StreamingOutput output =
                switch (format) {
                    case CSV -> stream -> writeCsv(stream, columns, rows);
                    case XLSX -> stream -> writeXlsx(stream, columns, rows);
                };
        return Response.ok(output)
                .type(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static void writeCsv(OutputStream stream, List<String> columns, Iterator<List<String>> rows)
            throws IOException {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // CsvWriter would close the answer before the server has written its end.
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
        while (rows.hasNext()) {
            csv.writeRecord(rows.next().stream().map(SafeCell::of).toList());
        }
        csv.flush();
    }

    static void writeXlsx(OutputStream stream, List<String> columns, Iterator<List<String>> rows)
            throws IOException {
        var workbook = new Workbook(new LeftOpen(stream), "Safar", "1.0");
        var number = 1;
        do {
            writeSheet(workbook.newWorksheet(Integer.toString(number++)), columns, rows);
        } while (rows.hasNext());
        workbook.finish();
    }

    private static void writeSheet(
            Worksheet sheet, List<String> columns, Iterator<List<String>> rows) throws IOException {
        write(sheet, 0, columns);
        for (var row = 1; row <= LONGEST_SHEET && rows.hasNext(); row++) {
            write(sheet, row, rows.next());
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /// Cells are texts, which a table program never computes.
    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }

    /// The server closes the answer itself.
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
