package org.safar.casework.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safar.casework.vault.SlowKeys.Cost;

class SlowKeysTest {

    private static final int GUESSES = 50;

    /// Fifty at once would take 950 MiB; two take 38.
    private static final String HEAP = "-Xmx96m";

    @Test
    void fiftyGuessesAtOnceFitIntoASmallHeap() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                HEAP,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Guesses.class.getName())
                        .redirectErrorStream(true)
                        .start();

        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(GUESSES + " answered");
    }

    @Test
    void whoComesWhenTooManyWaitIsSentAwayAtOnce() throws Exception {
        var slowKeys = new SlowKeys(new Pepper(Optional.of("a pepper for this test")));

        var sentAway = guess(slowKeys, 200);

        assertThat(sentAway).isBetween(50, 198);
    }

    /// Run as a process of its own, with little memory.
    public static final class Guesses {

        private Guesses() {}

        public static void main(String... arguments) throws Exception {
            guess(new SlowKeys(new Pepper(Optional.of("a pepper for this test"))), GUESSES);
            System.out.println(GUESSES + " answered");
        }
    }

    /// @return how many were sent away
    private static int guess(SlowKeys slowKeys, int times) throws Exception {
        var sentAway = new AtomicInteger();
        var guesses =
                IntStream.range(0, times)
                        .<Callable<Void>>mapToObj(index ->
                                () -> {
                                    make(slowKeys, sentAway);
                                    return null;
                                })
                        .toList();
        try (var people = Executors.newFixedThreadPool(times)) {
            for (var result : people.invokeAll(guesses)) {
                result.get();
            }
        }
        return sentAway.get();
    }

    private static void make(SlowKeys slowKeys, AtomicInteger sentAway) {
        try {
            slowKeys.make(new byte[10], SlowKeys.salt(), Cost.RECEIPT);
        } catch (BusyException e) {
            sentAway.incrementAndGet();
        }
    }
}
