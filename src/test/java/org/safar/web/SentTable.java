package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// A table that Safar gave away, as a table program reads it: heading and rows.
public final class SentTable {

    private static final String BEGINS_LIKE_A_FORMULA = "(?s)[=+\\-@\t\r].*";

    private SentTable() {}

    /// @param address without the ending
    /// @return the rows, after a look whether a cell is computed
    public static List<List<String>> csv(String address) {
        return csv(address, "");
    }

    /// @param query of the address, from its question mark on
    public static List<List<String>> csv(String address, String query) {
        return rowsOfCsv(file(address + ".csv" + query).asByteArray());
    }

    /// @param address without the ending
    /// @return the rows, after a look whether a cell is computed
    public static List<List<String>> xlsx(String address) {
        return xlsx(address, "");
    }

    /// @param query of the address, from its question mark on
    public static List<List<String>> xlsx(String address, String query) {
        return rowsOfXlsx(file(address + ".xlsx" + query).asByteArray());
    }

    static List<List<String>> rowsOfCsv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).as("the mark without which letters are misread").startsWith("\ufeff");
        var rows =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                        .map(row -> List.copyOf(row.getFields()))
                        .toList();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row)
                                .noneSatisfy(
                                        cell -> assertThat(cell).matches(BEGINS_LIKE_A_FORMULA)));
        return rows;
    }

    static List<List<String>> rowsOfXlsx(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(SentTable::text).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        return cell.getText();
    }

    private static Response file(String address) {
        var response = given().urlEncodingEnabled(false).get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("Content-Disposition")).startsWith("attachment; filename=");
        return response;
    }
}
