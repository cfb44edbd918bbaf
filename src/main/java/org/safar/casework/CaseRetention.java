package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/// Deletes what is due: its keys first, then the rest. What was interrupted is finished the next
/// time.
@ApplicationScoped
public class CaseRetention {

    private static final Logger LOG = Logger.getLogger(CaseRetention.class);

    private final CasePurge purge;
    private final RetentionStore retention;
    private final KeyVacuum vacuum;
    private final Event<CaseEvents.TidiedUp> events;
    private final Clock clock;

    CaseRetention(
            CasePurge purge,
            RetentionStore retention,
            KeyVacuum vacuum,
            Event<CaseEvents.TidiedUp> events,
            Clock clock) {
        this.purge = purge;
        this.retention = retention;
        this.vacuum = vacuum;
        this.events = events;
        this.clock = clock;
    }

    /// What was done.
    ///
    /// @param announced threads that say from now on that they close
    /// @param closed cases that closed because nobody wrote
    /// @param deleted cases that are gone
    public record Done(int announced, int closed, int deleted) {

        boolean isNothing() {
            return announced + closed + deleted == 0;
        }
    }

    /// Announces, closes and deletes what today asks for. Safe to run twice, and on several nodes.
    public Done run() {
        var today = CaseTime.today(clock);
        var announced = retention.announce(today);
        var closed = each(retention.toClose(today), id -> retention.closeSilent(id, today));
        // All keys before anything else: what takes long comes when nothing is readable any more.
        each(retention.due(today), id -> purge.destroyKeysIfDue(id, today));
        var deleted =
                each(
                        retention.withoutKeys(),
                        id -> {
                            purge.purge(id);
                            return true;
                        });
        retention.forgetSendings(clock.instant());
        vacuum.run(deleted > 0);
        events.fire(new CaseEvents.TidiedUp(today));
        return new Done(announced, closed, deleted);
    }

    /// One that fails must not keep the others; it is tried again the next time.
    ///
    /// @return how many succeeded
    private static int each(List<UUID> cases, Predicate<UUID> deed) {
        var succeeded = 0;
        var failed = 0;
        for (var id : cases) {
            try {
                succeeded += deed.test(id) ? 1 : 0;
            } catch (RuntimeException e) {
                // What the database says names the case; the kind of failure does not.
                LOG.debugf("A case was not tidied up: %s", e.getClass().getName());
                failed++;
            }
        }
        if (failed > 0) {
            LOG.warnf("%d cases were not tidied up; they are tried again.", failed);
        }
        return succeeded;
    }
}
