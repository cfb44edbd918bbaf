package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableAnswersTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "\r=1+1"})
    void aCellThatLooksLikeAFormulaIsNotComputed(String cell) throws IOException {
        var rows = List.of(List.of(cell, "x"));
        var csv = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();

        TableAnswers.writeCsv(csv, COLUMNS, rows.iterator());
        TableAnswers.writeXlsx(xlsx, COLUMNS, rows.iterator());

        assertThat(SentTable.rowsOfCsv(csv.toByteArray()))
                .containsExactly(COLUMNS, List.of("'" + cell, "x"));
        assertThat(SentTable.rowsOfXlsx(xlsx.toByteArray()).getLast().getFirst())
                .endsWith(cell.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1", "ʻOʻzbek", "a\nb", "\"x\"", "Ҷавоб, бале"})
    void anyOtherCellStaysAsItIs(String cell) throws IOException {
        var rows = List.of(List.of(cell, ""));
        var csv = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();

        TableAnswers.writeCsv(csv, COLUMNS, rows.iterator());
        TableAnswers.writeXlsx(xlsx, COLUMNS, rows.iterator());

        assertThat(SentTable.rowsOfCsv(csv.toByteArray()))
                .containsExactly(COLUMNS, rows.getFirst());
        assertThat(SentTable.rowsOfXlsx(xlsx.toByteArray()))
                .containsExactly(COLUMNS, rows.getFirst());
    }
}
