package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.registry.desk.Recorded;

/// Where imports are kept: everything that people tell about one, and how far each is.
@ApplicationScoped
class ImportDesk {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int MOST_SHOWN = 50;

    private final RegisterImportRepository imports;
    private final OfficeMemory memory;
    private final StoredFiles files;
    private final PreviewTable preview;
    private final AuditLog audit;
    private final ImportJson json;
    private final Clock clock;

    ImportDesk(
            RegisterImportRepository imports,
            OfficeMemory memory,
            StoredFiles files,
            PreviewTable preview,
            AuditLog audit,
            ImportJson json,
            Clock clock) {
        this.imports = imports;
        this.memory = memory;
        this.files = files;
        this.preview = preview;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// Stores a file; the caller then starts the reading.
    ///
    /// @param name as the person's computer calls it
    @Transactional
    Uploaded upload(Path file, String name, Actor by) throws IOException {
        var sha256 = StoredFiles.sha256(file);
        var before = imports.ofFile(sha256).map(this::details);
        if (before.isPresent()) {
            return before.get().state() == ImportState.DONE
                    ? new Uploaded.ImportedBefore(before.get())
                    : new Uploaded.OpenAlready(before.get().id());
        }
        var other = runningAlone();
        if (other.isPresent()) {
            return new Uploaded.Busy(other.get());
        }
        var it = new RegisterImport();
        it.state = ImportState.READING.word();
        it.fileName = fileName(name);
        it.sha256 = sha256;
        it.size = Files.size(file);
        it.uploadedBy = by.id();
        it.uploadedName = by.name();
        it.uploadedAt = clock.instant();
        imports.persistAndFlush(it);
        files.store(it.id, file);
        audit.record(by, "import-uploaded", reference(it.id));
        return new Uploaded.Started(it.id);
    }

    private static String fileName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = ListFile.clean(last).replace('\n', ' ');
        return clean.length() > LONGEST_FILE_NAME ? clean.substring(0, LONGEST_FILE_NAME) : clean;
    }

    @Transactional
    Optional<ImportDetails> find(long id) {
        return imports.findByIdOptional(id).map(this::details);
    }

    /// @return the last imports, the newest first
    @Transactional
    List<ImportDetails> latest() {
        return before(Long.MAX_VALUE, MOST_SHOWN);
    }

    /// @param id of an import, which is left out like all newer ones
    /// @param most imports that are wanted
    /// @return the imports before it, the newest first
    @Transactional
    List<ImportDetails> before(long id, int most) {
        return imports.before(id, most).stream().map(this::details).toList();
    }

    @Transactional
    Optional<ImportDetails> running() {
        return imports.running().map(this::details);
    }

    /// @return number of imports that somebody has to confirm or discard
    @Transactional
    long countToConfirm() {
        return imports.count(ImportState.COMPARED);
    }

    /// Remembers whose list it is.
    ///
    /// @param sheet of the workbook, empty for the first
    @Transactional
    void describe(long id, ListSource source, String sheet) {
        var it = imports.locked(id).orElseThrow();
        it.country = source.country().code();
        it.sourceTitle = source.title();
        it.sourceUrl = source.url();
        it.sourceDate = source.date();
        it.issuer = source.issuer();
        it.isComplete = source.isComplete();
        it.sheet = sheet;
        // Columns may mean something else for another office.
        it.columnMap = null;
        askAgain(it);
    }

    /// Remembers what the columns mean, for this list and for the next one of the office.
    @Transactional
    void explain(long id, ColumnMap map) {
        var it = imports.locked(id).orElseThrow();
        it.columnMap = json.write(map);
        askAgain(it);
        var details = details(it);
        var source = details.source();
        var shape = details.shape();
        if (source == null || shape == null) {
            return;
        }
        memory.remember(source, map, shape.headings());
    }

    /// A preview of other answers must not be confirmed.
    private static void askAgain(RegisterImport it) {
        it.state = ImportState.READ.word();
    }

    /// Begins a step in the background.
    ///
    /// @param step a running state
    /// @param from states from which it may begin
    /// @return what works already, empty when the step may go on
    @Transactional
    Begun begin(long id, ImportState step, List<ImportState> from) {
        var other = runningAlone();
        if (other.isPresent()) {
            return new Begun.Busy(other.get());
        }
        var it = imports.locked(id).orElseThrow();
        if (!from.contains(it.state())) {
            return new Begun.NotNow();
        }
        it.state = step.word();
        it.brokenStep = null;
        it.progress = 0;
        it.progressOf = 0;
        return new Begun.Started();
    }

    /// What became of the wish to begin a step.
    sealed interface Begun {
        record Started() implements Begun {}

        record Busy(ImportDetails other) implements Begun {}

        /// The import is in another state by now.
        record NotNow() implements Begun {}
    }

    @Transactional
    void finishReading(long id, ListShape shape) {
        var it = imports.locked(id).orElseThrow();
        it.shape = json.write(shape);
        it.state = ImportState.READ.word();
    }

    @Transactional
    void finishComparing(long id, long unchanged, long comparedWith) {
        var it = imports.locked(id).orElseThrow();
        it.unchanged = unchanged;
        it.comparedWith = comparedWith;
        it.state = ImportState.COMPARED.word();
    }

    @Transactional
    void finishPublishing(long id, Actor by, Recorded recorded, int registered) {
        var it = imports.locked(id).orElseThrow();
        it.published = recorded.published();
        it.waiting = recorded.waiting();
        it.registered = registered;
        it.confirmedBy = by.id();
        it.confirmedName = by.name();
        it.confirmedAt = clock.instant();
        it.state = ImportState.DONE.word();
        audit.record(by, "import-confirmed", reference(id));
    }

    /// The file cannot be used. It is not kept.
    @Transactional
    void refuse(long id, FileFault fault, long row) {
        var it = imports.locked(id).orElseThrow();
        it.fault = fault.name().toLowerCase(Locale.ROOT);
        it.faultRow = row;
        it.state = ImportState.UNUSABLE.word();
        files.delete(id);
        preview.clear(id);
    }

    /// A step did not come to its end. A publication has left nothing behind, so that it can be
    /// confirmed again.
    @Transactional
    void breakOff(long id) {
        imports.locked(id).ifPresent(this::breakOff);
    }

    private void breakOff(RegisterImport it) {
        if (it.state().isRunning()) {
            it.brokenStep = it.state;
            it.state = ImportState.BROKEN_OFF.word();
        }
    }

    /// After a start nothing works any more on what was running before.
    ///
    /// @return number of imports that broke off
    @Transactional
    int breakOffAll() {
        var running = imports.allRunning();
        running.forEach(this::breakOff);
        return running.size();
    }

    /// Lays an import aside for good, with its file.
    ///
    /// @return whether it was still possible
    @Transactional
    boolean discard(long id, Actor by) {
        var it = imports.locked(id).orElseThrow();
        if (it.state().isRunning() || it.state().isOver()) {
            return false;
        }
        it.state = ImportState.DISCARDED.word();
        files.delete(id);
        preview.clear(id);
        audit.record(by, "import-discarded", reference(id));
        return true;
    }

    /// Two who begin at once come one after the other.
    private Optional<ImportDetails> runningAlone() {
        imports.getEntityManager()
                .createNativeQuery("LOCK TABLE register_import IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
        return imports.running().map(this::details);
    }

    private ImportDetails details(RegisterImport it) {
        var checkedOn = LocalDate.ofInstant(it.uploadedAt, clock.getZone());
        return new ImportDetails(
                it.id,
                it.state(),
                it.brokenStep == null ? null : ImportState.ofWord(it.brokenStep),
                it.fileName,
                it.sha256,
                it.size,
                it.uploadedName,
                it.uploadedAt,
                it.sheet,
                json.read(it.shape, ListShape.class),
                ImportDetails.source(it, checkedOn),
                json.read(it.columnMap, ColumnMap.class),
                it.progress,
                it.progressOf,
                it.fault == null ? null : FileFault.valueOf(it.fault.toUpperCase(Locale.ROOT)),
                it.faultRow,
                it.unchanged,
                it.comparedWith == null ? 0 : it.comparedWith,
                it.confirmedName,
                it.confirmedAt,
                it.published,
                it.waiting,
                it.registered);
    }

    private static Reference reference(long id) {
        return new Reference("import", Long.toString(id));
    }
}
