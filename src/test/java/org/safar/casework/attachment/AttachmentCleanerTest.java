package org.safar.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;

class AttachmentCleanerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AttachmentCleaner cleaner = new AttachmentCleaner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # file                                          | fault        | why
                    ''                                              | EMPTY        | nothing in it
                    GIF89a..............                            | UNKNOWN_KIND | a picture, of another kind
                    <svg xmlns="http://www.w3.org/2000/svg"></svg>  | UNKNOWN_KIND | a picture that can run scripts
                    <!doctype html><script>alert(1)</script>        | UNKNOWN_KIND | a page
                    PK..............                                | UNKNOWN_KIND | an archive, or an office document
                    RIFF....WEBPVP8                                 | UNKNOWN_KIND | a picture that phones do not take
                    %PD                                             | UNKNOWN_KIND | three letters of a PDF
                    %PDF-1.7                                        | DAMAGED      | the start of a PDF
                    %PDF-1.7 PK...... <html>                        | DAMAGED      | several kinds at once
                    """)
    void whatIsNoPictureAndNoPdfIsRefused(String file, AttachmentFault fault, String why) {
        var bytes = file.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(cleaner.clean(bytes)).as(why).isEqualTo(new Refused(fault));
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() {
        var file = new byte[10 * 1024 * 1024 + 1];

        assertThat(cleaner.clean(file)).isEqualTo(new Refused(AttachmentFault.TOO_LARGE));
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws Exception {
        var busy = new AttachmentCleaner(sleeping(3), 1, Duration.ofMillis(10));
        var first = CompletableFuture.supplyAsync(() -> busy.clean(picture()));
        Thread.sleep(500);

        assertThat(busy.clean(picture())).isEqualTo(new Refused(AttachmentFault.BUSY));
        first.join();
    }

    @Test
    void aPlaceIsFreeAgainAfterEachFile() {
        var narrow = new AttachmentCleaner(new CleaningCommand(), 1, Duration.ofMillis(10));

        for (var i = 0; i < 2; i++) {
            assertThat(narrow.clean(picture())).isInstanceOf(Cleaned.class);
        }
    }

    @Test
    void aProcessThatTakesTooLongIsEnded() {
        var slow = new AttachmentCleaner(sleeping(61), 1, PATIENCE);

        assertThat(slow.clean(picture())).isEqualTo(new Refused(AttachmentFault.TOO_COMPLEX));
        assertThat(sleepers("61")).isEmpty();
    }

    @Test
    void aProcessThatCrashesRefusesTheFile() {
        var crashing = cleanerThatRuns("echo half; kill -9 $$");

        assertThat(crashing.clean(picture())).isEqualTo(new Refused(AttachmentFault.TOO_COMPLEX));
    }

    @Test
    void theProcessIsToldNothingAboutItsSurroundings() {
        var telling = cleanerThatRuns("printf '\\001\\000'; env");

        var told = (Cleaned) telling.clean(picture());

        assertThat(new String(told.bytes(), StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.matches("(MALLOC_ARENA_MAX|PWD|SHLVL|_|OLDPWD)=.*"));
    }

    @Test
    void theProcessCanWriteNoFile(@TempDir Path folder) {
        var fenced = new CleaningCommand().forKind(AttachmentKind.PDF).get(2);
        var fence = fenced.substring(0, fenced.indexOf("exec"));
        var file = folder.resolve("kept");
        var writing = cleanerThatRuns(fence + "sh -c 'echo x > " + file + "'; echo done");

        writing.clean(picture());

        assertThat(file).exists().isEmptyFile();
    }

    @Test
    void whenManyWaitTheNextIsSentAwayAtOnce() throws Exception {
        var busy = new AttachmentCleaner(sleeping(3), 1, PATIENCE);
        var others = new ArrayList<Thread>();
        for (var i = 0; i < 9; i++) {
            others.add(Thread.startVirtualThread(() -> busy.clean(picture())));
        }
        Thread.sleep(500);

        assertThat(busy.clean(picture())).isEqualTo(new Refused(AttachmentFault.BUSY));
        others.forEach(Thread::interrupt);
        for (var other : others) {
            other.join();
        }
    }

    @Test
    void whatIsToldAboutAFileHoldsNothingOfIt() {
        assertThat(cleaner.clean(picture())).asString().matches("Cleaned\\[JPEG, \\d+ bytes]");
    }

    private static byte[] picture() {
        return SentPictures.jpeg(SentPictures.photo(40, 30), false);
    }

    private static CleaningCommand sleeping(int seconds) {
        return command("exec sleep " + seconds, Duration.ofSeconds(2));
    }

    private static AttachmentCleaner cleanerThatRuns(String script) {
        return new AttachmentCleaner(command(script, PATIENCE), 1, PATIENCE);
    }

    private static CleaningCommand command(String script, Duration limit) {
        return new CleaningCommand() {
            @Override
            List<String> forKind(AttachmentKind kind) {
                return List.of("sh", "-c", script);
            }

            @Override
            Duration timeLimit() {
                return limit;
            }
        };
    }

    private static Stream<ProcessHandle> sleepers(String seconds) {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child ->
                        List.of(child.info().arguments().orElse(new String[0])).contains(seconds));
    }
}
