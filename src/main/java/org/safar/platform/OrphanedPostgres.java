package org.safar.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL whose Safar was killed: it lives on and holds the data folder.
final class OrphanedPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(100);

    private OrphanedPostgres() {}

    /// Stops the PostgreSQL that serves a data folder, if there is one.
    ///
    /// Call it only while holding the lock of the folder: then no living Safar needs that server.
    ///
    /// @throws StartRefusedException when the server does not stop
    static void stop(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var number = number(file);
        if (number.isEmpty()) {
            // Cut short by a power failure; PostgreSQL asks people to delete such a file.
            Files.delete(file);
            return;
        }
        var process = ProcessHandle.of(number.get()).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            // PostgreSQL clears this file itself, after looking whether a helper still lives.
            return;
        }
        if (!serves(process.get(), data)) {
            // After a restart of the machine the number belongs to some other program.
            Files.delete(file);
            return;
        }
        stop(process.get(), file);
    }

    private static Optional<Long> number(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf);
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var arguments = process.info().arguments().map(List::of).orElse(List.of());
        return arguments.contains(data.toString());
    }

    private static void stop(ProcessHandle process, Path file) throws IOException {
        // SIGINT is PostgreSQL's "fast shutdown": ends sessions, writes everything down, leaves.
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        for (var waited = Duration.ZERO;
                waited.compareTo(PATIENCE) < 0;
                waited = waited.plus(STEP)) {
            // The file goes last. The process may stay as a zombie where nobody collects the dead.
            if (!Files.exists(file) || !process.isAlive()) {
                return;
            }
            sleep();
        }
        throw new StartRefusedException(
                "an old PostgreSQL (process %d) holds %s and does not stop. Stop it by hand."
                        .formatted(process.pid(), file.getParent()));
    }

    private static void sleep() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
