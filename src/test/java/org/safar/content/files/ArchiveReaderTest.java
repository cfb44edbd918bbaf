package org.safar.content.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that somebody sends, also to do harm.
class ArchiveReaderTest {

    private static final String NAME = "i18n/content/guide/made/en.md";

    @Test
    void aGoodArchiveIsUnpacked() throws UnusableArchiveException {
        var files = ArchiveReader.read(new ZipBuilder().with(NAME, "text").build());

        assertThat(files).extracting(ArchivedFile::name).containsExactly(NAME);
        assertThat(files.getFirst().text()).hasValue("text");
    }

    @Test
    void foldersAreNoFiles() throws UnusableArchiveException {
        var archive = new ZipBuilder().with("i18n/", "").with(NAME, "text").build();

        assertThat(ArchiveReader.read(archive)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.md",
                "i18n/content/../../outside.md",
                "i18n/content/guide/..",
                "/etc/outside.md",
                "..\\outside.md",
                "C:/outside.md"
            })
    void aNameThatLeavesTheFolderIsRefused(String name) {
        assertThat(fault(new ZipBuilder().with(NAME, "text").with(name, "text").build()))
                .isEqualTo(ArchiveFault.LEAVES_FOLDER);
    }

    @Test
    void aFileThatUnpacksTooLargeIsRefused() {
        var bomb = new ZipBuilder().with(NAME, new byte[ArchiveReader.LONGEST_FILE + 1]).build();

        assertThat(bomb.length).isLessThan(10_000);
        assertThat(fault(bomb)).isEqualTo(ArchiveFault.TOO_LARGE);
    }

    @Test
    void aFolderThatHidesABombIsRefused() {
        var bomb = new ZipBuilder().with("i18n/", new byte[ArchiveReader.LONGEST_FILE + 1]);

        assertThat(fault(bomb.with(NAME, "text").build())).isEqualTo(ArchiveFault.TOO_LARGE);
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() {
        var zip = new ZipBuilder();
        var each = new byte[ArchiveReader.LONGEST_FILE];
        for (var file = 0; file <= ArchiveReader.MOST_UNPACKED / each.length; file++) {
            zip.with("file-" + file, each);
        }

        assertThat(fault(zip.build())).isEqualTo(ArchiveFault.TOO_LARGE);
    }

    @Test
    void moreFilesThanThereAreTextsAreRefused() {
        var zip = new ZipBuilder();
        for (var file = 0; file <= ArchiveReader.MOST_FILES; file++) {
            zip.with("file-" + file, "");
        }

        assertThat(fault(zip.build())).isEqualTo(ArchiveFault.TOO_MANY);
    }

    @Test
    void anArchiveThatIsTooLargeBeforeItIsUnpackedIsRefused() {
        var noise = new byte[ArchiveReader.MOST_PACKED + 1];
        new Random(5).nextBytes(noise);

        assertThat(fault(noise)).isEqualTo(ArchiveFault.TOO_LARGE);
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        // The library refuses to write the same name twice.
        var same =
                new ZipBuilder()
                        .with(NAME, "one")
                        .with(NAME.replace("made", "mad3"), "two")
                        .build();
        var renamed = new String(same, ISO_8859_1).replace("mad3", "made").getBytes(ISO_8859_1);

        assertThat(fault(renamed)).isEqualTo(ArchiveFault.TWICE);
    }

    @Test
    void aFileThatIsNoArchiveIsRefused() {
        assertThat(fault("title: no zip".getBytes(ISO_8859_1))).isEqualTo(ArchiveFault.NO_ARCHIVE);
    }

    @Test
    void anArchiveThatBreaksOffIsRefused() {
        var noise = new byte[50_000];
        new Random(5).nextBytes(noise);
        var whole = new ZipBuilder().with(NAME, noise).build();

        assertThat(fault(Arrays.copyOf(whole, 20_000))).isEqualTo(ArchiveFault.DAMAGED);
    }

    @Test
    void lettersThatAreNotUtf8AreNoText() {
        assertThat(new ArchivedFile(NAME, new byte[] {(byte) 0xff, 'a'}).text()).isEmpty();
        assertThat(new ArchivedFile(NAME, new byte[] {'a', 0}).text()).isEmpty();
    }

    private static ArchiveFault fault(byte[] archive) {
        return catchThrowableOfType(
                        UnusableArchiveException.class, () -> ArchiveReader.read(archive))
                .fault();
    }
}
