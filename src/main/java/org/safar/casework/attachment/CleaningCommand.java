package org.safar.casework.attachment;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/// How the process that cleans a file is started: with the Java that Safar runs on, with as little
/// memory as its work takes, and without the right to write a file.
class CleaningCommand {

    /// What ends up on its class path, besides Safar: PDFBox, and what that logs with.
    private static final List<Class<?>> LIBRARIES =
            List.of(
                    CleaningProcess.class,
                    PDDocument.class,
                    RandomAccessRead.class,
                    FontBoxFont.class,
                    LogFactory.class,
                    Logger.class);

    /// Of the wall clock. Slow machines take a few seconds for a PDF of 20 pages.
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    /// Kilobytes of memory that the process may have written to, of whatever kind: the heap, and
    /// what the JPEG library takes beside it. Known to Linux; other systems ignore it.
    private static final int MOST_MEMORY = 128 * 1024;

    /// No file can be written, and no memory is dumped after a crash: both would hold the picture.
    private static final String FENCE =
            "ulimit -f 0; ulimit -c 0; ulimit -t %d; ulimit -d %d; exec \"$0\" \"$@\""
                    .formatted(TIME_LIMIT.toSeconds(), MOST_MEMORY);

    private static final List<String> FLAGS =
            List.of(
                    // The collector and the compiler that need the least memory.
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:CICompilerCount=1",
                    "-XX:ReservedCodeCacheSize=12m",
                    "-XX:MaxMetaspaceSize=32m",
                    "-XX:CompressedClassSpaceSize=8m",
                    "-Xss512k",
                    "-Xms4m",
                    "-Xmn3m",
                    "-XX:+ExitOnOutOfMemoryError",
                    // Warnings would stand in front of the answer.
                    "-Xlog:disable",
                    // It leaves no traces, and nothing can look into it.
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:+SuppressFatalErrorMessage",
                    "-XX:+DisableAttachMechanism",
                    // Warnings of the JPEG library are compared in English.
                    "-Duser.language=en",
                    "-Djava.awt.headless=true");

    /// @return the command line of a process that cleans a file of this kind
    List<String> forKind(AttachmentKind kind) {
        var command = new ArrayList<>(List.of("sh", "-c", FENCE));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(heap(kind));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath(), CleaningProcess.class.getName()));
        return List.copyOf(command);
    }

    /// @return how long a process may take
    Duration timeLimit() {
        return TIME_LIMIT;
    }

    private static String heap(AttachmentKind kind) {
        return switch (kind) {
            case JPEG, PNG -> "-Xmx36m";
            // A scanned page is held twice while it is decoded.
            case PDF -> "-Xmx48m";
        };
    }

    private static String classPath() {
        return LIBRARIES.stream()
                .flatMap(CleaningCommand::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Where a class was loaded from: the same in tests, in the package, and in an IDE.
    private static Stream<String> place(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        try {
            return Stream.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new CleaningFailedException(e);
        }
    }
}
