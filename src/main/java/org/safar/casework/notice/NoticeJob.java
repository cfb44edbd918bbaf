package org.safar.casework.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.safar.platform.SchemaIsCurrent;

/// Lets [NoticeSender] send, on each node by itself.
@ApplicationScoped
class NoticeJob {

    private static final Logger LOG = Logger.getLogger(NoticeJob.class);

    private final NoticeSender sender;
    private final NoticeConfig config;
    private volatile boolean tablesReady;

    NoticeJob(NoticeSender sender, NoticeConfig config) {
        this.sender = sender;
        this.config = config;
    }

    void begin(@Observes SchemaIsCurrent event) {
        tablesReady = true;
    }

    @Scheduled(
            every = "{safar.notice.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!tablesReady || !config.mail()) {
            return;
        }
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("E-mails were not sent; tried again. (%s)", e.getClass().getName());
        }
    }

    /// @return how many e-mails were sent
    int run() {
        var givenUp = sender.giveUp();
        if (givenUp > 0) {
            LOG.warnf(
                    "%d notices to organisations were given up: no mail server took them.",
                    givenUp);
        }
        return (int) sender.due().stream().filter(sender::send).count();
    }
}
