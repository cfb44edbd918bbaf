package org.safar.casework;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.safar.platform.SchemaIsCurrent;

/// Lets [CaseRetention] run, on each node by itself.
@ApplicationScoped
class CaseRetentionJob {

    private static final Logger LOG = Logger.getLogger(CaseRetentionJob.class);

    private final CaseRetention retention;
    private volatile boolean tablesReady;

    CaseRetentionJob(CaseRetention retention) {
        this.retention = retention;
    }

    void begin(@Observes SchemaIsCurrent event) {
        tablesReady = true;
    }

    @Scheduled(
            every = "{safar.casework.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!tablesReady) {
            return;
        }
        try {
            var done = retention.run();
            if (!done.isNothing()) {
                LOG.infof(
                        "Cases: %d will close, %d closed because nobody wrote, %d deleted.",
                        done.announced(), done.closed(), done.deleted());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Cases were not tidied up; tried again. (%s)", e.getClass().getName());
        }
    }
}
