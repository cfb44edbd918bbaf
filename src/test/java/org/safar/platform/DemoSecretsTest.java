package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSecretsTest {

    @TempDir Path folder;

    @Test
    void secretsAreMadeOnceAndKeptForTheOwnerOnly() throws Exception {
        var first = DemoSecrets.in(folder);

        assertThat(DemoSecrets.in(folder)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileOfAnEarlierSafarGetsWhatItLacks() throws Exception {
        Files.writeString(
                folder.resolve("secrets.properties"),
                "client=a\naccounts=b\nsessions=c\nadministrator=d\n");

        var secrets = DemoSecrets.in(folder);

        assertThat(secrets.client()).isEqualTo("a");
        assertThat(secrets.pepper()).hasSize(64).isEqualTo(DemoSecrets.in(folder).pepper());
    }
}
