package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/// Deletes what is due: its keys first, then the rest. What was interrupted is finished the next
/// time.
@ApplicationScoped
public class CaseRetention {

    private final CaseStore store;
    private final RetentionStore retention;
    private final Clock clock;

    CaseRetention(CaseStore store, RetentionStore retention, Clock clock) {
        this.store = store;
        this.retention = retention;
        this.clock = clock;
    }

    /// Announces, closes and deletes what today asks for. Safe to run twice, and on several nodes.
    public void run() {
        var today = LocalDate.now(clock);
        retention.announce(today);
        retention.closeSilent(today);
        for (var due : retention.due(today)) {
            store.destroyKeys(due);
        }
        for (var due : retention.due(today)) {
            store.purge(due);
        }
        for (var orphan : retention.withoutKeys()) {
            store.purge(orphan);
        }
    }
}
