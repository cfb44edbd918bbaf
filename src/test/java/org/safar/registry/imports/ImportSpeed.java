package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.registry.desk.OwnDatabase;

/// Measures imports; run by `make bench-import`, not by the tests.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ImportSpeed {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir Path folder;

    @Inject ImportRun run;

    @Inject ImportDesk desk;

    @Test
    void imports() {
        System.out.printf(
                "%n%,d rows, at most %d MB of heap%n",
                ROWS, Runtime.getRuntime().maxMemory() >> 20);
        importAll("CSV, all new", new SyntheticList("csv", ROWS).csv(folder), "Office A");
        importAll("XLSX, all new", new SyntheticList("xlsx", ROWS).xlsx(folder), "Office B");
        // The same list with another file around it: nothing is to be published.
        var id =
                measured(
                        "CSV, nothing new: read",
                        () -> run.read(new SyntheticList("xlsx", ROWS).csv(folder)));
        var compared =
                measured(
                        "CSV, nothing new: compare",
                        () -> run.compare(id, ImportRun.source("Office B", DAY)));
        assertThat(compared.unchanged()).isEqualTo(ROWS);
        desk.discard(id, ImportRun.ALIYA);
    }

    private void importAll(String what, Path file, String issuer) {
        var id = measured(what + ": upload and read", () -> run.read(file));
        measured(what + ": compare", () -> run.compare(id, ImportRun.source(issuer, DAY)));
        var done = measured(what + ": publish", () -> run.publish(id));
        assertThat(done.published()).isEqualTo(ROWS);
    }

    private static <T> T measured(String what, Supplier<T> step) {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        var before = memory.getHeapMemoryUsage().getUsed();
        var peak = new AtomicLong();
        var isOver = new AtomicBoolean();
        var watch =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            while (!isOver.get()) {
                                peak.accumulateAndGet(
                                        memory.getHeapMemoryUsage().getUsed(), Math::max);
                                try {
                                    Thread.sleep(20);
                                } catch (InterruptedException e) {
                                    return;
                                }
                            }
                        });
        var start = System.nanoTime();
        var startOfWork = processor();
        try {
            return step.get();
        } finally {
            var seconds = (System.nanoTime() - start) / 1e9;
            var work = (processor() - startOfWork) / 1e9;
            isOver.set(true);
            watch.interrupt();
            System.out.printf(
                    "%-34s %6.1f s, %5.1f s of them at work   heap %3d MB before, %3d MB at most%n",
                    what, seconds, work, before >> 20, peak.get() >> 20);
        }
    }

    /// @return nanoseconds that processors have worked for Safar, without its database
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
