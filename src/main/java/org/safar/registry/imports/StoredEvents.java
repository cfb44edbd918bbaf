package org.safar.registry.imports;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.safar.registry.ReportedEvent;

/// The events of an import one after the other, however many there are. Tells on the way how many
/// were given out.
final class StoredEvents implements Iterator<ReportedEvent> {

    private static final int CHUNK = 2_000;

    private final PreviewTable preview;
    private final long importId;
    private final ListSource source;
    private final Set<String> held;
    private final long all;
    private final Queue<StoredEvent> read = new ArrayDeque<>();
    private long place = -1;
    private long done;

    /// @param held receives the identifiers of those that wait although they harm nobody
    StoredEvents(PreviewTable preview, long importId, ListSource source, Set<String> held) {
        this.preview = preview;
        this.importId = importId;
        this.source = source;
        this.held = held;
        this.all = preview.countEvents(importId);
    }

    @Override
    public boolean hasNext() {
        if (read.isEmpty()) {
            preview.report(importId, done, all);
            read.addAll(preview.eventsAfter(importId, source, place, CHUNK));
            read.stream()
                    .filter(StoredEvent::isHeld)
                    .forEach(it -> held.add(it.event().event().id()));
        }
        return !read.isEmpty();
    }

    @Override
    public ReportedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = read.remove();
        place = next.place();
        done++;
        return next.event();
    }
}
