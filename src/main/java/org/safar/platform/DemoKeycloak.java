package org.safar.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/// The Keycloak of the demo: started beside Safar in the background, stopped with it.
///
/// Nothing waits for it, and nothing fails with it: without it the public pages work all the same,
/// and one line tells why nobody can sign in.
final class DemoKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DemoKeycloakSettings settings;
    private final DemoSecrets secrets;
    private final PrintStream out;
    private final Thread starter = Thread.ofPlatform().name("demo-keycloak").unstarted(this::start);
    private volatile @Nullable KeycloakProcess process;

    private DemoKeycloak(DemoKeycloakSettings settings, DemoSecrets secrets, PrintStream out) {
        this.settings = settings;
        this.secrets = secrets;
        this.out = out;
    }

    /// Begins to start Keycloak, and returns at once.
    ///
    /// @throws StartRefusedException when the secrets of the demo cannot be kept
    static DemoKeycloak begin(DemoKeycloakSettings settings, PrintStream out) {
        var keycloak = new DemoKeycloak(settings, DemoSecrets.in(settings.folder()), out);
        keycloak.starter.start();
        return keycloak;
    }

    /// @return what Safar must know to use this Keycloak
    SignIn signIn() {
        return new SignIn(
                settings.address(), secrets.client(), secrets.accounts(), secrets.sessions());
    }

    @Override
    public void close() {
        starter.interrupt();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var running = process;
        if (running != null) {
            running.close();
        }
    }

    private void start() {
        try {
            out.println(whatCameOfIt());
        } catch (IOException e) {
            out.println(missing(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String whatCameOfIt() throws IOException, InterruptedException {
        var home = settings.home();
        if (home.isEmpty()) {
            return missing("there is no Keycloak here. `make run` brings it, with the network");
        }
        KeycloakProcess.stopOrphans(home.get());
        if (!new LocalPort(settings.port()).isFree()) {
            return missing(
                    "port %1$d, which Keycloak needs, is in use. Another: make run KEYCLOAK_PORT=%2$d"
                            .formatted(settings.port(), settings.port() + 1));
        }
        var realm = DemoRealm.read(settings.realm());
        forgetAnotherRealm(realm.json());
        var started = KeycloakProcess.start(process(home.get()), realm.json());
        process = started;
        return started.awaitReady(PATIENCE)
                ? ready(realm)
                : missing("Keycloak did not start, see " + log());
    }

    private String ready(DemoRealm realm) {
        var users =
                realm.users().stream()
                        .map(user -> "%n  %-18s %s".formatted(user.name(), user.password()))
                        .collect(Collectors.joining());
        return """
        Staff sign-in is ready: %s
        No second factor is asked for in the demo. Each user has the role it is called after, and a password:%s
        """
                .formatted(settings.staffSide(), users);
    }

    /// A realm is imported once. When its files or the secrets have changed since, what the demo
    /// knew is of no use.
    private void forgetAnotherRealm(String realm) throws IOException {
        var mark = data().resolve("realm");
        var now = digest(realm + secrets);
        if (Files.exists(mark) && Files.readString(mark).equals(now)) {
            return;
        }
        FileUtils.deleteDirectory(data().toFile());
        Files.createDirectories(data());
        Files.writeString(mark, now);
    }

    private KeycloakProcess.Settings process(Path home) {
        return new KeycloakProcess.Settings(
                home,
                settings.port(),
                "jdbc:h2:file:%s;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"
                        .formatted(data().resolve("h2").toAbsolutePath()),
                log(),
                Map.of(
                        // Without a port: Keycloak then takes every port of this machine, so that
                        // `make run PORT=9000` needs no other realm.
                        "SAFAR_ADDRESS", "http://localhost",
                        "SAFAR_CLIENT_SECRET", secrets.client(),
                        "SAFAR_ACCOUNTS_SECRET", secrets.accounts(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.administrator()));
    }

    private Path data() {
        return settings.folder().resolve("keycloak");
    }

    private Path log() {
        return settings.folder().resolve("keycloak.log");
    }

    private static String missing(String why) {
        return "Staff sign-in is missing: " + why + ". The public pages work without it.";
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
