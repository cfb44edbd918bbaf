package org.safar.registry.imports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.safar.i18n.Dates;
import org.safar.registry.desk.DeskMessages;
import org.safar.registry.imports.Difference.Group;
import org.safar.web.TableRows;

/// The lists of the imports as tables, in the reader's language.
@ApplicationScoped
class ImportTables {

    private final ImportDesk desk;
    private final PreviewTable preview;
    private final Clock clock;

    ImportTables(ImportDesk desk, PreviewTable preview, Clock clock) {
        this.desk = desk;
        this.preview = preview;
        this.clock = clock;
    }

    List<String> columns(ImportWords words) {
        var messages = words.messages();
        var ofDesk =
                MessageBundles.get(
                        DeskMessages.class, Localized.Literal.of(words.language().tag()));
        return List.of(
                messages.fileLabel(),
                messages.titleLabel(),
                ofDesk.columnEntered(),
                ofDesk.columnWhen(),
                ofDesk.columnStatus());
    }

    /// @return every import, the newest first
    Iterator<List<String>> imports(ImportWords words) {
        return new TableRows<ImportDetails>(
                last -> desk.before(last == null ? Long.MAX_VALUE : last.id(), TableRows.BATCH),
                it -> List.of(cells(it, words)));
    }

    private List<String> cells(ImportDetails it, ImportWords words) {
        var source = it.source();
        return List.of(
                it.fileName(),
                source == null ? "" : source.title(),
                it.uploadedName(),
                Dates.numeric(LocalDate.ofInstant(it.uploadedAt(), clock.getZone())),
                words.state(it.state()));
    }

    List<String> columnsOfPreview(ImportWords words) {
        var messages = words.messages();
        return List.of(
                messages.columnRow(),
                messages.columnAgency(),
                messages.columnWhat(),
                messages.columnBefore(),
                messages.columnAfter());
    }

    /// @return a row for each change of a group of the preview
    Iterator<List<String>> preview(long id, Group group, ImportWords words) {
        return new TableRows<PreviewTable.Line>(
                last ->
                        preview.linesAfter(
                                id, group, last == null ? -1 : last.place(), TableRows.BATCH),
                line ->
                        line.changes().stream()
                                .map(change -> cells(line, words.change(change)))
                                .toList());
    }

    private static List<String> cells(PreviewTable.Line line, ImportWords.ChangeInWords change) {
        return List.of(
                line.row() == 0 ? "" : Long.toString(line.row()),
                line.name(),
                change.what(),
                change.before(),
                change.after());
    }
}
