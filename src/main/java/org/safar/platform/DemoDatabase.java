package org.safar.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.commons.io.FileUtils;

/// The PostgreSQL of the demo: started and stopped with Safar, its data kept in a folder.
///
/// It trusts everybody on this machine, so it is for the demo only. What is written to it survives
/// a power cut all the same: the settings that make it so are checked at every start.
final class DemoDatabase implements AutoCloseable {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

    private final EmbeddedPostgres postgres;
    private final FolderLock lock;

    private DemoDatabase(EmbeddedPostgres postgres, FolderLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /// Starts PostgreSQL on the data in a folder, or on new data when there is none yet.
    ///
    /// A PostgreSQL that an earlier Safar left behind is stopped first.
    ///
    /// @param folder holds the data, the unpacked programs and PostgreSQL's own log
    /// @throws StartRefusedException when another Safar uses the folder, or when PostgreSQL does
    ///   not start or would lose data
    static DemoDatabase start(Path folder) {
        var place = folder.toAbsolutePath().normalize();
        var lock = FolderLock.take(place);
        try {
            var data = place.resolve("database");
            OrphanedPostgres.stop(data);
            discardUnfinished(data);
            Files.deleteIfExists(log(place));
            var postgres = startPostgres(place, data);
            markFinished(data);
            var database = new DemoDatabase(postgres, lock);
            database.checkDurable();
            return database;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "the folder %s cannot be used: %s".formatted(place, e.getMessage()), e);
        }
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static EmbeddedPostgres startPostgres(Path place, Path data) throws IOException {
        // The library unpacks into the shared temporary folder otherwise, where the files of
        // another
        // user would be in the way.
        System.setProperty("ot.epg.working-dir", place.resolve("postgresql").toString());
        try {
            return server(place, data).start();
        } catch (IOException | IllegalStateException e) {
            OrphanedPostgres.stop(data);
            throw new StartRefusedException(
                    "PostgreSQL did not start. Its last words: %s (all of them in %s)"
                            .formatted(lastWords(log(place)), log(place)),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path place, Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setOutputRedirector(Redirect.appendTo(log(place).toFile()))
                // The same sorting and letter case on every system, whatever the locale of the
                // shell.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // The library switches both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Safar connects by TCP; a socket file in /tmp would only be left behind.
                .setServerConfig("unix_socket_directories", "")
                // Errors quote statements and values otherwise, and these may speak of people.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    private void checkDurable() {
        for (var setting : DURABLE) {
            var value = show(setting);
            if (!value.equals("on")) {
                close();
                throw new StartRefusedException(
                        "PostgreSQL runs with %s = %s and would lose data in a power cut."
                                .formatted(setting, value));
            }
        }
    }

    private String show(String setting) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            close();
            throw new StartRefusedException(
                    "PostgreSQL does not tell its settings: " + e.getMessage(), e);
        }
    }

    /// Without the mark the folder was being filled when Safar was killed; nothing was stored yet.
    private static void discardUnfinished(Path data) throws IOException {
        if (!Files.exists(mark(data))) {
            FileUtils.deleteDirectory(data.toFile());
        }
    }

    private static void markFinished(Path data) throws IOException {
        if (!Files.exists(mark(data))) {
            Files.createFile(mark(data));
        }
    }

    private static Path mark(Path data) {
        return data.resolve("safar-finished");
    }

    private static Path log(Path place) {
        return place.resolve("postgresql.log");
    }

    /// The last line that names a fault, because PostgreSQL ends with general advice.
    private static String lastWords(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "none";
        }
        var lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|error):.*"))
                .findFirst()
                .orElse(lines.isEmpty() ? "none" : lines.getLast());
    }
}
