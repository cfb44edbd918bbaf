package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;

/// Goes through an import without pages, step by step.
@ApplicationScoped
class ImportRun {

    static final Actor ALIYA = new Actor("aliya", "aliya", StaffRole.REGISTRY_ADMIN_WORD);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ImportDesk desk;
    private final ImportWorker worker;
    private final OfficeMemory memory;

    ImportRun(ImportDesk desk, ImportWorker worker, OfficeMemory memory) {
        this.desk = desk;
        this.worker = worker;
        this.memory = memory;
    }

    static ListSource source(String issuer, LocalDate day) {
        return new ListSource(
                "List of " + issuer,
                "https://agencies.example/" + issuer,
                day,
                issuer,
                new Country("KZ"),
                true,
                day);
    }

    /// Uploads and waits until the file was read.
    long read(Path file) {
        try {
            var uploaded = desk.upload(file, file.getFileName().toString(), ALIYA);
            assertThat(uploaded).isInstanceOf(Uploaded.Started.class);
            var id = ((Uploaded.Started) uploaded).id();
            worker.read(id);
            await(id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells the source, takes what is proposed, and waits for the preview.
    ImportDetails compare(long id, ListSource source) {
        desk.describe(id, source, "");
        var shape = Objects.requireNonNull(desk.find(id).orElseThrow().shape());
        desk.explain(id, memory.meanings(source).propose(shape));
        assertThat(worker.compare(id)).isInstanceOf(ImportDesk.Begun.Started.class);
        return await(id);
    }

    ImportDetails publish(long id) {
        assertThat(worker.publish(id, ALIYA)).isInstanceOf(ImportWorker.Confirmation.Begun.class);
        return await(id);
    }

    ImportDetails await(long id) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (desk.find(id).orElseThrow().state().isRunning()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return desk.find(id).orElseThrow();
    }
}
