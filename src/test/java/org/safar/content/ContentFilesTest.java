package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of all texts: their form.
class ContentFilesTest {

    /// `-Dsafar.content.accept=true` writes each file in the one way that an export writes it.
    private static final boolean ACCEPT = Boolean.getBoolean("safar.content.accept");

    static List<ContentFolder.Read> files() {
        return ContentFolder.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExportWouldChangeNoByte(ContentFolder.Read file) {
        var written = file.file().written();
        if (ACCEPT) {
            ContentFolder.write(file.path(), written);
            return;
        }

        assertThat(written).isEqualTo(file.text());
    }
}
