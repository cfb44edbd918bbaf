package org.safar.registry.desk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.safar.registry.ReportedEvent;

/// The events of a proposal one after the other, however many there are.
final class ProposedEvents implements Iterator<ReportedEvent> {

    private static final int CHUNK = 2_000;

    private final ProposalRepository proposals;
    private final long proposal;
    private final Queue<ReportedEvent> read = new ArrayDeque<>();
    private int place;

    ProposedEvents(ProposalRepository proposals, long proposal) {
        this.proposals = proposals;
        this.proposal = proposal;
    }

    @Override
    public boolean hasNext() {
        if (read.isEmpty()) {
            read.addAll(proposals.events(proposal, place, CHUNK));
            place += read.size();
        }
        return !read.isEmpty();
    }

    @Override
    public ReportedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }
}
