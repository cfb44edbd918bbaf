package org.safar.casework;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.casework.receipt.Receipt;

/// Measures how long receipts take that open nothing; run by `make bench-receipts`, not by the
/// tests: a time that is compared fails on a busy machine.
@QuarkusTest
class ReceiptSpeed {

    private static final int RUNS = Integer.getInteger("bench.runs", 200);
    private static final int WARM_UP = 40;

    @Inject HelpRequests requests;
    @Inject HelpOffices offices;

    @Test
    void wrongAndUnknownReceipts() {
        offices.almaty();
        var sent =
                (SendResult.Sent)
                        requests.send(HelpOffices.request("KZ", "measured"), SendingKey.create());
        var right = sent.receipt();
        var kinds =
                Stream.of(
                                new Kind(
                                        "wrong secret",
                                        () ->
                                                new Receipt(
                                                                right.locator(),
                                                                Receipt.create().secret())
                                                        .text()),
                                new Kind("unknown", () -> Receipt.create().text()),
                                new Kind("not a receipt", () -> "not a receipt"),
                                new Kind("right", right::text))
                        .toList();
        for (var run = 0; run < WARM_UP + RUNS; run++) {
            // In turns, so that what else the machine does touches all alike.
            for (var kind : kinds) {
                kind.measure(run - WARM_UP);
            }
        }
        System.out.printf("%n%d runs each, milliseconds%n", RUNS);
        System.out.printf("%-16s %8s %8s %8s%n", "receipt", "median", "p10", "p90");
        kinds.forEach(Kind::print);
    }

    private final class Kind {

        private final String name;
        private final Supplier<String> typed;
        private final double[] times = new double[RUNS];

        private Kind(String name, Supplier<String> typed) {
            this.name = name;
            this.typed = typed;
        }

        private void measure(int run) {
            var receipt = typed.get();
            var before = System.nanoTime();
            requests.open(receipt);
            if (run >= 0) {
                times[run] = (System.nanoTime() - before) / 1e6;
            }
        }

        private void print() {
            Arrays.sort(times);
            System.out.printf(
                    "%-16s %8.2f %8.2f %8.2f%n",
                    name, times[RUNS / 2], times[RUNS / 10], times[RUNS * 9 / 10]);
        }
    }
}
