package org.safar.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/// The secrets of the demo: made once by chance, and kept in a file that only its owner may read.
///
/// @param client what Safar proves itself to Keycloak with when somebody signs in
/// @param accounts what Safar proves itself with when it manages accounts
/// @param sessions key for the cookies that hold a session
/// @param administrator password of Keycloak's own administrator `admin`
/// @param pepper what is mixed into keys of help requests
record DemoSecrets(
        String client, String accounts, String sessions, String administrator, String pepper) {

    private static final int BYTES = 32;
    private static final List<String> NAMES =
            List.of("client", "accounts", "sessions", "administrator", "pepper");

    /// @param folder where the demo keeps its data
    /// @throws StartRefusedException when they cannot be kept there
    static DemoSecrets in(Path folder) {
        try {
            return of(folder.resolve("secrets.properties"));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "the secrets in %s cannot be used: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /// @param file made when it is missing
    static DemoSecrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        var kept = read(file);
        addMissing(file, kept);
        return new DemoSecrets(
                kept.getProperty("client"),
                kept.getProperty("accounts"),
                kept.getProperty("sessions"),
                kept.getProperty("administrator"),
                kept.getProperty("pepper"));
    }

    private static Properties read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return kept;
    }

    /// A file of an earlier Safar knows fewer.
    private static void addMissing(Path file, Properties kept) throws IOException {
        var random = new SecureRandom();
        for (var name : NAMES) {
            if (kept.getProperty(name) == null) {
                kept.setProperty(name, secret(random));
                Files.writeString(
                        file,
                        name + "=" + kept.getProperty(name) + "\n",
                        StandardOpenOption.APPEND);
            }
        }
    }

    private static String secret(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
