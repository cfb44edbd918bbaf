package org.safar.staff;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.safar.platform.DemoRealm;
import org.safar.platform.KeycloakProcess;
import org.safar.platform.SignIn;

/// The real Keycloak with the realm of the demo, empty at each start; the build has unpacked it.
///
/// Tests that need it name the profile: `@TestProfile(KeycloakServer.Profile.class)`. All of them
/// share one.
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    /// What every person of the demo realm enters with.
    public static final String PASSWORD = "salom-safar-demo";

    static final String ADMINISTRATOR_PASSWORD = "only-for-tests-and-only-here";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CLIENT_SECRET = "client-secret-that-only-tests-have";
    private static final String ACCOUNTS_SECRET = "accounts-secret-that-only-tests-have";
    private static final String SESSION_SECRET = "session-secret-that-only-tests-have";

    private KeycloakProcess keycloak;

    /// Safar with the real Keycloak.
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "keycloak";
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeycloakServer.class));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            var home = home();
            KeycloakProcess.stopOrphans(home);
            keycloak =
                    KeycloakProcess.start(
                            settings(home), DemoRealm.read(Path.of("deployment/keycloak")).json());
            if (!keycloak.awaitReady(PATIENCE)) {
                throw new IllegalStateException("Keycloak does not start, see target/keycloak.log");
            }
            return new SignIn(keycloak.address(), CLIENT_SECRET, ACCOUNTS_SECRET, SESSION_SECRET)
                    .configuration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static KeycloakProcess.Settings settings(Path home) throws IOException {
        return new KeycloakProcess.Settings(
                home,
                freePort(),
                "jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1",
                Path.of("target/keycloak.log"),
                Map.of(
                        "SAFAR_ADDRESS", "http://localhost",
                        "SAFAR_CLIENT_SECRET", CLIENT_SECRET,
                        "SAFAR_ACCOUNTS_SECRET", ACCOUNTS_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD));
    }

    private static Path home() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of("target"), "keycloak-[0-9]*")) {
            return folders.iterator().next();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
