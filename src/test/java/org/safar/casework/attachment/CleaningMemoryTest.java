package org.safar.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What the process takes from the machine for itself. The program files that it shares with Safar
/// are not counted: they are in memory in any case.
@EnabledOnOs(OS.LINUX)
class CleaningMemoryTest {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    @Test
    void aPictureTakesLessThan64MegabytesWhateverIsInIt() {
        var small = SentPictures.photo(40, 30);
        var pictures =
                Stream.of(
                        SentPictures.jpeg(SentPictures.photo(4000, 3000), false),
                        SentPictures.jpeg(SentPictures.photo(2560, 1920), true),
                        SentPictures.withSize(SentPictures.jpeg(small, false), 9900, 9900),
                        SentPictures.withTexts(SentPictures.png(small)),
                        SentPictures.pngBomb(10_000, 10_000, 100_000_000, true),
                        SentPictures.pngBomb(100_000_000, 1, 100_000_000, false));

        assertThat(pictures)
                .allSatisfy(picture -> assertThat(megabytes(picture)).isBetween(8L, 64L));
    }

    @Test
    void aDocumentTakesLessThan80MegabytesWhateverIsInIt() {
        var scan = SentPictures.jpeg(SentPictures.photo(2480, 3508), false);
        var documents =
                Stream.of(
                        SentDocuments.pages(20),
                        SentDocuments.scan(scan, COSName.DCT_DECODE, 2480, 3508),
                        SentDocuments.scan(
                                SentPictures.deflated(900_000_000),
                                COSName.FLATE_DECODE,
                                30_000,
                                10_000));

        assertThat(documents)
                .allSatisfy(document -> assertThat(megabytes(document)).isBetween(8L, 80L));
    }

    private static long megabytes(byte[] file) {
        var most = new AtomicLong();
        var watcher = Thread.startVirtualThread(() -> watch(most));
        new AttachmentCleaner().clean(file);
        watcher.interrupt();
        return most.get() / 1024;
    }

    private static void watch(AtomicLong most) {
        try {
            while (true) {
                ProcessHandle.current()
                        .children()
                        .filter(CleaningMemoryTest::cleans)
                        .mapToLong(child -> ownKilobytes(child.pid()))
                        .forEach(now -> most.accumulateAndGet(now, Math::max));
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Other tests have children too; and for a moment each child is a copy of this process.
    private static boolean cleans(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"))
                    .contains(CleaningProcess.class.getName());
        } catch (IOException | UncheckedIOException e) {
            // It has just ended.
            return false;
        }
    }

    private static long ownKilobytes(long process) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/status"))
                    .lines()
                    .filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // It has just ended.
            return 0;
        }
    }
}
