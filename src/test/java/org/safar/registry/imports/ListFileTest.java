package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.imports.ListFile.SourceRow;

class ListFileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8.csv",
                "utf-8-with-mark.csv",
                "windows-1251.csv",
                "utf-16.csv",
                "commas.csv",
                "tabs.csv"
            })
    void everyKindOfTextFileIsRead(String name) {
        var rows = rows(ImportVisit.file(name));

        assertThat(rows).extracting(SourceRow::number).containsExactly(1L, 2L, 3L);
        assertThat(rows.getFirst().cell(0)).isEqualTo("Наименование агентства");
        assertThat(rows.get(1).cells())
                .containsExactly(
                        "ОсОО «Мост»", "01010199910011", "77-1", "15.01.2025", "действует");
    }

    @Test
    void linesMayEndAsOnWindows() {
        var text = new String(ImportVisit.file("utf-8.csv"), StandardCharsets.UTF_8);

        assertThat(rows(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(rows(ImportVisit.file("utf-8.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r.csv, ENCODING",
        "page.csv, NOT_A_TABLE",
        "headings-only.csv, NO_ROWS",
        "200-columns.csv, TOO_MANY_COLUMNS",
        "open-quote.csv, CELL_TOO_LONG",
    })
    void aBrokenTextFileIsRefused(String name, FileFault fault) {
        assertRefused(ImportVisit.file("broken/" + name), fault);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], FileFault.NO_ROWS);
    }

    @Test
    void anythingThatIsNoTextIsRefused() {
        assertRefused(new byte[] {1, 2, 0, 3, 0, 4}, FileFault.NOT_A_TABLE);
    }

    @Test
    void aLineOfTenMegabytesIsRefused() {
        assertRefused(
                ("name;number\n" + "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8),
                FileFault.CELL_TOO_LONG);
    }

    @Test
    void cellsOfAWorkbookAreReadAsTheyAreShown() {
        var rows =
                rows(
                        workbook(sheet -> {
                            sheet.value(0, 0, "Name");
                            sheet.value(0, 1, "Number");
                            sheet.value(0, 2, "Issued");
                            sheet.value(0, 3, "Month");
                            sheet.value(0, 4, "Padded");
                            sheet.value(2, 0, "  Made Agency\u00a0");
                            sheet.value(2, 1, 99910011000123L);
                            sheet.value(2, 2, LocalDate.of(2026, 1, 12));
                            sheet.style(2, 2).format("dd.mm.yyyy").set();
                            sheet.value(2, 3, LocalDate.of(2026, 2, 1));
                            sheet.style(2, 3).format("mm.yyyy").set();
                            sheet.value(2, 4, 40140001234L);
                            sheet.style(2, 4).format("000000000000").set();
                        }));

        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        "Made Agency", "99910011000123", "2026-01-12", "2026-02", "040140001234");
    }

    @Test
    void aSheetIsChosenByItsName() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "Safar", "1.0")) {
            workbook.newWorksheet("Old").value(0, 0, "old");
            workbook.newWorksheet("New").value(0, 0, "new");
        }
        var file = write(output.toByteArray());
        var read = new ArrayList<SourceRow>();

        assertThat(ListFile.open(file, "").sheets()).containsExactly("Old", "New");
        ListFile.open(file, "New").read(read::add);
        assertThat(read.getFirst().cell(0)).isEqualTo("new");
        assertThatThrownBy(() -> ListFile.open(file, "Third").read(row -> {}))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        e -> assertThat(e.fault()).isEqualTo(FileFault.NO_SHEET));
    }

    @Test
    void aFormulaIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    sheet.value(0, 0, "Name");
                    sheet.formula(1, 0, "1+1");
                }),
                FileFault.FORMULA);
    }

    @Test
    void aWorkbookWithTwoHundredColumnsIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    for (var column = 0; column < 200; column++) {
                        sheet.value(0, column, "c" + column);
                    }
                }),
                FileFault.TOO_MANY_COLUMNS);
    }

    @Test
    void aTruncatedWorkbookIsRefused() {
        var whole = workbook(sheet -> sheet.value(0, 0, "Name"));

        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), FileFault.DAMAGED);
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(output)) {
            archive.putNextEntry(new ZipEntry("letter.txt"));
            archive.write(1);
        }

        assertRefused(output.toByteArray(), FileFault.NOT_A_TABLE);
    }

    @Test
    void anOldWorkbookIsRefused() {
        var old = new byte[512];
        var mark = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var index = 0; index < mark.length; index++) {
            old[index] = (byte) mark[index];
        }

        assertRefused(old, FileFault.OLD_EXCEL);
    }

    @Test
    void aWorkbookWithAProgramIsRefused() {
        assertRefused(
                with("xl/vbaProject.bin", "program".getBytes(StandardCharsets.UTF_8)),
                FileFault.MACROS);
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() {
        assertRefused(
                with("xl/media/picture.bin", new byte[40_000_000]), FileFault.UNPACKS_TOO_LARGE);
    }

    @Test
    void definitionsThatUnfoldAreRefused() {
        var definitions = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";

        assertRefused(
                with("xl/sharedStrings.xml", definitions.getBytes(StandardCharsets.UTF_8)),
                FileFault.NOT_A_TABLE);
    }

    @Test
    void aCellOfManyMegabytesIsRefused() {
        var cell = new StringBuilder("<?xml version=\"1.0\"?><sst><si><t>");
        var random = new java.util.Random(1);
        for (var letter = 0; letter < 3_000_000; letter++) {
            cell.append((char) ('a' + random.nextInt(26)));
        }

        assertRefused(
                with(
                        "xl/extra.xml",
                        cell.append("</t></si></sst>").toString().getBytes(StandardCharsets.UTF_8)),
                FileFault.CELL_TOO_LONG);
    }

    @Test
    void headingsAreFoundBelowATitleAndColumnsAreGuessed() {
        var shape =
                ListShape.of(ListFile.open(write(ImportVisit.file("first.csv")), ""), rows -> {});

        assertThat(shape.headingRow()).isEqualTo(2);
        assertThat(shape.rows()).isEqualTo(7);
        assertThat(ListWords.columns(shape.headings()))
                .containsEntry(1, ListColumn.NAME)
                .containsEntry(2, ListColumn.REGISTRATION_NUMBER)
                .containsEntry(3, ListColumn.LICENCE_NUMBER)
                .containsEntry(4, ListColumn.FIRST_DAY)
                .containsEntry(5, ListColumn.LAST_DAY)
                .containsEntry(6, ListColumn.COUNTRIES)
                .containsEntry(7, ListColumn.STATUS)
                .hasSize(7);
        assertThat(shape.columns().getLast().words())
                .containsExactly("действует", "приостановлена");
    }

    private void assertRefused(byte[] content, FileFault fault) {
        var file = write(content);
        assertThatThrownBy(() -> ListShape.of(ListFile.open(file, ""), rows -> {}))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private List<SourceRow> rows(byte[] content) {
        var rows = new ArrayList<SourceRow>();
        ListFile.open(write(content), "").read(rows::add);
        return rows;
    }

    private Path write(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "list", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "Safar", "1.0")) {
            content.accept(workbook.newWorksheet("Agencies"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    /// @return a workbook with one more part in its archive, or with another one in its place
    private byte[] with(String part, byte[] content) {
        var output = new ByteArrayOutputStream();
        var whole = workbook(sheet -> sheet.value(0, 0, "Name"));
        try (var from = new ZipFile(write(whole).toFile());
                var to = new ZipOutputStream(output)) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
