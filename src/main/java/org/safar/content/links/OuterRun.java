package org.safar.content.links;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/// Asks all addresses of other sites, in the background: together they take minutes.
@ApplicationScoped
class OuterRun {

    private static final Logger LOG = Logger.getLogger(OuterRun.class);

    /// Addresses asked at the same time: a look, no flood.
    private static final int AT_ONCE = 5;

    /// Longer ones do not fit into the table, and no reader could type them.
    private static final int LONGEST_ADDRESS = 2_000;

    private final OuterChecks checks;
    private final AtomicInteger left = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

    OuterRun(OuterChecks checks) {
        this.checks = checks;
    }

    /// @return how many addresses are still to be asked, 0 when nothing runs
    int left() {
        return left.get();
    }

    /// Begins, unless a run goes on.
    void begin(Collection<String> addresses) {
        var all = addresses.stream().filter(it -> it.length() <= LONGEST_ADDRESS).toList();
        if (!all.isEmpty() && left.compareAndSet(0, all.size())) {
            askAll(all);
        }
    }

    private void askAll(List<String> addresses) {
        var prober = new Prober();
        var last = new AtomicInteger(addresses.size());
        for (var address : addresses) {
            workers.execute(() -> {
                ask(prober, address);
                if (last.decrementAndGet() == 0) {
                    prober.close();
                }
            });
        }
    }

    private void ask(Prober prober, String address) {
        try {
            checks.keep(address, prober.ask(address));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The check of an address could not be kept.", e);
        } finally {
            left.decrementAndGet();
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
