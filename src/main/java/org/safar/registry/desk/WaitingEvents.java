package org.safar.registry.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.safar.registry.ReportedEvent;

/// Puts harmful events into one proposal, which begins with the first of them.
final class WaitingEvents {

    private final ProposalRepository proposals;
    private final LongSupplier beginning;
    private Optional<Long> proposal = Optional.empty();
    private int size;

    /// @param beginning makes the proposal and gives its number
    WaitingEvents(ProposalRepository proposals, LongSupplier beginning) {
        this.proposals = proposals;
        this.beginning = beginning;
    }

    void add(List<ReportedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var id = proposal.orElseGet(beginning::getAsLong);
        proposal = Optional.of(id);
        var rows = ProposedEventRow.rows();
        for (var event : events) {
            size++;
            ProposedEventRow.add(rows, id, size, event);
        }
        proposals.add(rows);
    }

    int size() {
        return size;
    }

    Optional<Long> proposal() {
        return proposal;
    }
}
