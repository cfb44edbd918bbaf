package org.safar.casework.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseTime;
import org.safar.casework.DeskCase;
import org.safar.casework.ThreadEntry;
import org.safar.registry.receipt.PaperDrawing;

/// Puts a case into one file: a paper, the same as plain text, and what the person attached. It is
/// made while it is sent and is never written down on the server.
@ApplicationScoped
class ExportArchive {

    private static final String STYLE = style();

    private final CaseDesk desk;
    private final Clock clock;

    ExportArchive(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/handover")
    record paper(PaperView view, String language, String style) implements TemplateInstance {}

    /// What is written into an archive, but for the attached files.
    ///
    /// @param pdf the paper
    /// @param text the same as plain text
    /// @param files identifiers of the attached files with their names in the archive
    record Prepared(byte[] pdf, String text, Map<UUID, String> files) {

        @Override
        public String toString() {
            return "Prepared";
        }
    }

    /// Everything that can go wrong before the copy is confirmed goes wrong here.
    Prepared prepare(HandoverVisit visit) {
        var files = names(visit.opened());
        var view = PaperView.of(visit, files, clock.instant());
        var page =
                new paper(view, visit.language().tag(), STYLE)
                        .setLocale(visit.language().locale())
                        .render();
        return new Prepared(PaperDrawing.draw(page), view.plain(visit.words()), files);
    }

    /// Holds one attached file at a time in memory.
    void write(HandoverVisit visit, Prepared prepared, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        add(zip, "paper.pdf", prepared.pdf());
        add(zip, "paper.txt", prepared.text().getBytes(StandardCharsets.UTF_8));
        for (var file : prepared.files().entrySet()) {
            add(zip, file.getValue(), read(visit, file.getKey()));
        }
        zip.finish();
    }

    private byte[] read(HandoverVisit visit, UUID file) {
        return desk.file(visit.worker(), visit.id(), file)
                .orElseThrow(() -> new IllegalStateException("deleted while it was copied"));
    }

    private void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        // To the day: the archive tells no hour at which somebody worked.
        entry.setTimeLocal(CaseTime.today(clock).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Names that tell nothing, in the order in which the files came.
    private static Map<UUID, String> names(DeskCase opened) {
        var names = new LinkedHashMap<UUID, String>();
        for (var entry : opened.thread()) {
            if (entry.entry() instanceof ThreadEntry.Attached it) {
                names.put(it.file(), (names.size() + 1) + it.type().fileEnding());
            }
        }
        return names;
    }

    private static String style() {
        try (var stream = ExportArchive.class.getResourceAsStream("/styles/casepaper.css")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
