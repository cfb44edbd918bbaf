package org.safar.registry.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.LicenceEvent;

/// Hands on the harmless ones of many events, and puts the harmful ones aside on the way. Looks at
/// a few thousand at a time.
final class HarmlessEvents implements Iterator<ReportedEvent> {

    private static final int CHUNK = 2_000;

    private final Iterator<ReportedEvent> source;
    private final Predicate<LicenceEvent> heldBack;
    private final ProposalRepository proposals;
    private final Consumer<List<ReportedEvent>> aside;
    private final Queue<ReportedEvent> harmless = new ArrayDeque<>();
    private int known;

    /// @param heldBack which harmless ones are put aside too
    /// @param aside takes the harmful ones, in their order
    HarmlessEvents(
            Iterator<ReportedEvent> source,
            Predicate<LicenceEvent> heldBack,
            ProposalRepository proposals,
            Consumer<List<ReportedEvent>> aside) {
        this.source = source;
        this.heldBack = heldBack;
        this.proposals = proposals;
        this.aside = aside;
    }

    @Override
    public boolean hasNext() {
        while (harmless.isEmpty() && source.hasNext()) {
            sort(nextChunk());
        }
        return !harmless.isEmpty();
    }

    @Override
    public ReportedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return harmless.remove();
    }

    /// @return number of events that are published or wait already
    int known() {
        return known;
    }

    private List<ReportedEvent> nextChunk() {
        var chunk = new ArrayList<ReportedEvent>();
        while (chunk.size() < CHUNK && source.hasNext()) {
            chunk.add(source.next());
        }
        return chunk;
    }

    private void sort(List<ReportedEvent> chunk) {
        var ids = chunk.stream().map(it -> it.event().id()).toList();
        var replaced =
                chunk.stream().flatMap(it -> Stream.ofNullable(it.event().supersedes())).toList();
        var published =
                proposals.published(Stream.concat(ids.stream(), replaced.stream()).toList());
        var waiting = proposals.waitingAmong(ids);
        var harmful = new ArrayList<ReportedEvent>();
        for (var reported : chunk) {
            var event = reported.event();
            if (published.containsKey(event.id()) || !isFirst(event.id(), waiting)) {
                known++;
            } else if (heldBack.test(event)
                    || FourEyes.areNeededFor(
                            event, Optional.ofNullable(event.supersedes()).map(published::get))) {
                harmful.add(reported);
            } else {
                harmless.add(reported);
            }
        }
        aside.accept(harmful);
    }

    /// One that stands twice waits once.
    private static boolean isFirst(String event, java.util.Set<String> waiting) {
        return waiting.add(event);
    }
}
