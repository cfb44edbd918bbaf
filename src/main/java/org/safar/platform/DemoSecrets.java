package org.safar.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;

/// The secrets of the demo: made once by chance, and kept in a file that only its owner may read.
///
/// @param client what Safar proves itself to Keycloak with when somebody signs in
/// @param accounts what Safar proves itself with when it manages accounts
/// @param sessions key for the cookies that hold a session
/// @param administrator password of Keycloak's own administrator `admin`
record DemoSecrets(String client, String accounts, String sessions, String administrator) {

    private static final int BYTES = 32;

    /// @param file made when it is missing
    static DemoSecrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new DemoSecrets(
                kept.getProperty("client"),
                kept.getProperty("accounts"),
                kept.getProperty("sessions"),
                kept.getProperty("administrator"));
    }

    private static void write(Path file) throws IOException {
        var random = new SecureRandom();
        var lines =
                Stream.of("client", "accounts", "sessions", "administrator")
                        .map(name -> name + "=" + secret(random))
                        .toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
    }

    private static String secret(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
