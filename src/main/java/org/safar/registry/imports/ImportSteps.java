package org.safar.registry.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.safar.platform.Actor;
import org.safar.registry.AgencyRegistrations;
import org.safar.registry.Register;
import org.safar.registry.desk.Proposals;

/// The long steps of an import. Each is called once, in the background.
@ApplicationScoped
class ImportSteps {

    /// Seconds; a register of half a million rows takes minutes.
    private static final int LONGEST_PUBLICATION = 1_800;

    private final ImportDesk desk;
    private final PreviewTable preview;
    private final StoredFiles files;
    private final ListComparison comparison;
    private final Register register;
    private final Proposals proposals;
    private final AgencyRegistrations registrations;

    ImportSteps(
            ImportDesk desk,
            PreviewTable preview,
            StoredFiles files,
            ListComparison comparison,
            Register register,
            Proposals proposals,
            AgencyRegistrations registrations) {
        this.desk = desk;
        this.preview = preview;
        this.files = files;
        this.comparison = comparison;
        this.register = register;
        this.proposals = proposals;
        this.registrations = registrations;
    }

    /// Sees what the file looks like, and whether it can be read to its end.
    void read(long id) {
        var details = desk.find(id).orElseThrow();
        withFile(
                details,
                file ->
                        desk.finishReading(
                                id,
                                ListShape.of(
                                        file,
                                        rows -> {
                                            if (rows % 5_000 == 0) {
                                                preview.report(id, rows, 0);
                                            }
                                        })));
    }

    /// Finds the difference to the register, which it leaves as it is.
    void compare(long id) {
        var details = desk.find(id).orElseThrow();
        var size = register.size();
        withFile(
                details, file -> desk.finishComparing(id, comparison.compare(details, file), size));
    }

    /// Publishes everything, or nothing when something goes wrong.
    ///
    /// @param by who confirmed it
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_PUBLICATION)
    void publish(long id, Actor by) {
        var details = desk.find(id).orElseThrow();
        var source = Objects.requireNonNull(details.source());
        Set<String> held = new HashSet<>();
        var events = new StoredEvents(preview, id, source, held);
        var recorded =
                proposals.recordImport(
                        events, event -> held.contains(event.id()), source.title(), by);
        var registered = registrations.addAll(new StoredRegistrations(preview, id, source), by);
        preview.clearUnpublished(id);
        desk.finishPublishing(id, by, recorded, registered);
    }

    /// @return whether the register is as it was when the list was compared with it
    boolean isUpToDate(ImportDetails details) {
        return details.comparedWith() == register.size();
    }

    private void withFile(ImportDetails details, Consumer<ListFile> work) {
        var path = files.fetch(details.id());
        try {
            work.accept(ListFile.open(path, details.sheet()));
        } finally {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
