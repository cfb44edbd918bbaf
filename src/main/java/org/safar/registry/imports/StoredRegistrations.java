package org.safar.registry.imports;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.safar.registry.RegisteredAgency;
import org.safar.registry.imports.PreviewTable.StoredRegistration;

/// The agencies that an import adds without an event, one after the other, however many there are.
final class StoredRegistrations implements Iterator<RegisteredAgency> {

    private static final int CHUNK = 2_000;

    private final PreviewTable preview;
    private final long importId;
    private final ListSource source;
    private final Queue<StoredRegistration> read = new ArrayDeque<>();
    private long place = -1;

    StoredRegistrations(PreviewTable preview, long importId, ListSource source) {
        this.preview = preview;
        this.importId = importId;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (read.isEmpty()) {
            read.addAll(preview.registrationsAfter(importId, source, place, CHUNK));
        }
        return !read.isEmpty();
    }

    @Override
    public RegisteredAgency next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = read.remove();
        place = next.place();
        return next.agency();
    }
}
