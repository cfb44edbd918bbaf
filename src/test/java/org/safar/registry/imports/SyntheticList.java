package org.safar.registry.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Makes lists of any length. Every agency in them is called synthetic.
record SyntheticList(String series, int rows) {

    private static final List<String> HEADINGS =
            List.of("Name", "BIN", "Licence number", "Issued", "Valid until", "Countries");

    private static final List<String> COUNTRIES =
            List.of("TR", "PL", "Республика Корея", "DE, CZ", "RU");

    Path csv(Path folder) {
        var file = folder.resolve(series + ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(";", HEADINGS) + "\n");
            for (var row = 1; row <= rows; row++) {
                writer.write(String.join(";", cells(row)) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path xlsx(Path folder) {
        var file = folder.resolve(series + ".xlsx");
        try (var output = Files.newOutputStream(file);
                var workbook = new Workbook(output, "Safar", "1.0")) {
            var sheet = workbook.newWorksheet("Agencies");
            write(0, HEADINGS, sheet);
            for (var row = 1; row <= rows; row++) {
                write(row, cells(row), sheet);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(int row, List<String> cells, org.dhatim.fastexcel.Worksheet sheet) {
        for (var column = 0; column < cells.size(); column++) {
            // Not shared between cells, as the names of a real list are not.
            sheet.inlineString(row, column, cells.get(column));
        }
    }

    private List<String> cells(int row) {
        return List.of(
                "Synthetic agency %s %d".formatted(series, row),
                "%s%08d".formatted(Math.abs(series.hashCode()) % 9_000 + 1_000, row),
                "S-" + row,
                "%02d.%02d.2026".formatted(row % 28 + 1, row % 9 + 1),
                "%02d.%02d.2028".formatted(row % 28 + 1, row % 9 + 1),
                COUNTRIES.get(row % COUNTRIES.size()));
    }
}
