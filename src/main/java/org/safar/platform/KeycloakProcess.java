package org.safar.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A Keycloak that Safar starts from its unpacked archive, on this machine: for the demo and for
/// tests. In production Keycloak is a service of its own.
public final class KeycloakProcess implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Duration TIME_FOR_ONE_ANSWER = Duration.ofSeconds(5);
    private static final int SECONDS_TO_STOP = 15;

    private final Process process;
    private final URI address;

    private KeycloakProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// What a Keycloak is started with.
    ///
    /// @param home the unpacked archive
    /// @param port a free port; it listens on the loopback address only
    /// @param databaseUrl JDBC address of an H2 database
    /// @param log file that takes everything it says; overwritten
    /// @param environment values for the places left open in the realm, and its first administrator
    public record Settings(
            Path home, int port, String databaseUrl, Path log, Map<String, String> environment) {

        /// @return the address that browsers and Safar know it by
        public URI address() {
            return URI.create("http://localhost:" + port);
        }
    }

    /// Starts Keycloak on a realm, and returns at once.
    ///
    /// The first time in a folder it also prepares itself for its kind of database, which takes
    /// half a minute; that is waited for.
    ///
    /// @param realm the realm as JSON; left alone when the database has one already
    /// @throws IOException when the archive cannot be run
    public static KeycloakProcess start(Settings settings, String realm) throws IOException {
        prepare(settings);
        var imports = Files.createDirectories(settings.home().resolve("data/import"));
        Files.writeString(imports.resolve("safar-realm.json"), realm);
        var process = run(settings, "start", "--optimized", "--import-realm");
        return new KeycloakProcess(process, settings.address());
    }

    /// Stops every Keycloak that runs from this folder: those that a killed Safar left behind.
    ///
    /// @throws IOException when one does not stop
    public static void stopOrphans(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        var mark = "-Dkc.home.dir=" + home.toRealPath() + "/";
        var orphans = ProcessHandle.allProcesses().filter(process -> runs(process, mark)).toList();
        orphans.forEach(ProcessHandle::destroy);
        for (var orphan : orphans) {
            if (!stops(orphan)) {
                throw new IOException(
                        "an old Keycloak (process %d) does not stop".formatted(orphan.pid()));
            }
        }
    }

    /// Waits until Keycloak knows its realm.
    ///
    /// @return false when it ended, or did not get so far in time
    public boolean awaitReady(Duration patience) throws InterruptedException {
        var tries = patience.dividedBy(BETWEEN_QUESTIONS);
        for (var i = 0L; i < tries && process.isAlive(); i++) {
            if (answers()) {
                return true;
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
        return false;
    }

    /// @return the address that browsers and Safar know it by
    public URI address() {
        return address;
    }

    /// Stops Keycloak, at the latest by force.
    @Override
    public void close() {
        // The script that was started waits for the Java process below it.
        var family = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        family.forEach(ProcessHandle::destroy);
        family.forEach(KeycloakProcess::stops);
    }

    private boolean answers() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve("/realms/safar"))
                        .timeout(TIME_FOR_ONE_ANSWER)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void prepare(Settings settings) throws IOException {
        var mark = settings.home().resolve("data/safar-prepared");
        if (Files.exists(mark)) {
            return;
        }
        var process = run(settings, "build", "--db=dev-file");
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Keycloak does not prepare itself, see " + settings.log());
            }
        } catch (InterruptedException e) {
            new KeycloakProcess(process, settings.address()).close();
            throw new IOException("Keycloak was not prepared to its end", e);
        }
        Files.createDirectories(mark.getParent());
        Files.createFile(mark);
    }

    private static Process run(Settings settings, String... arguments) throws IOException {
        var script = settings.home().resolve("bin/kc.sh").toAbsolutePath().toString();
        var command = Stream.concat(Stream.of("sh", script), Stream.of(arguments)).toList();
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(settings.log().toFile());
        builder.environment().keySet().removeIf(KeycloakProcess::isForAnotherKeycloak);
        builder.environment().putAll(environment(settings));
        return builder.start();
    }

    private static boolean isForAnotherKeycloak(String variable) {
        return variable.startsWith("KC_") || List.of("JAVA", "JAVA_OPTS").contains(variable);
    }

    private static Map<String, String> environment(Settings settings) {
        var environment = new HashMap<>(settings.environment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Fewer threads that optimise: it runs for minutes, beside Safar, on small machines.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_DB_URL", settings.databaseUrl());
        environment.put("KC_HOSTNAME", settings.address().toString());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "localhost");
        environment.put("KC_HTTP_PORT", String.valueOf(settings.port()));
        // It is alone; looking for others on the network takes time and opens ports.
        environment.put("KC_CACHE", "local");
        return environment;
    }

    private static boolean runs(ProcessHandle process, String mark) {
        return Stream.of(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> argument.startsWith(mark));
    }

    private static boolean stops(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return process.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return process.destroyForcibly();
        }
    }
}
