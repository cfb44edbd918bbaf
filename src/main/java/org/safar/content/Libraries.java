package org.safar.content;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.safar.country.DatedValues;
import org.safar.platform.SchemaIsCurrent;
import org.safar.web.PageMemory;

/// Holds the newest [Library] of this node. Readers are served from it, also while the database is
/// out of reach.
@ApplicationScoped
public class Libraries {

    private static final Logger LOG = Logger.getLogger(Libraries.class);

    private final List<SeedFile> seed = SeedFiles.read();
    private final AtomicReference<Shown> current =
            new AtomicReference<>(new Shown(Library.EMPTY, DatedValues.NONE));
    private final ContentStore store;
    private final LibraryReader reader;
    private final PageMemory memory;
    private final Event<LibraryChanged> changes;
    private volatile boolean tablesReady;

    /// What readers see, and the amounts that it says.
    private record Shown(Library library, DatedValues values) {}

    Libraries(
            ContentStore store,
            LibraryReader reader,
            PageMemory memory,
            Event<LibraryChanged> changes) {
        this.store = store;
        this.reader = reader;
        this.memory = memory;
        this.changes = changes;
    }

    /// @return what readers see now
    /// @throws ServiceUnavailableException while the database has not answered since the start
    public ReadingMoment now() {
        var now = nowOrNothing();
        if (now.library() == Library.EMPTY) {
            throw new ServiceUnavailableException();
        }
        return now;
    }

    /// @return what readers see now; an empty library while the database has not answered since the
    ///   start, for pages that have more to say
    public ReadingMoment nowOrNothing() {
        var shown = current.get();
        return new ReadingMoment(
                shown.library(), memory.version(shown.library().edition()), shown.values());
    }

    /// Reads what was published since, by whichever node.
    public void refresh() {
        var known = current.get();
        var newer = reader.newer(known.library());
        if (newer == known.library()) {
            return;
        }
        var values = LibraryValues.of(newer, known.values());
        if (current.compareAndSet(known, new Shown(newer, values))) {
            memory.accept(newer.edition());
            changes.fireAsync(new LibraryChanged(newer.edition()));
        }
    }

    void importSeed(@Observes @Priority(1) SchemaIsCurrent event) {
        var changed = store.importSeed(seed);
        if (changed > 0) {
            LOG.infof("%d texts have come along new or changed.", changed);
        }
        tablesReady = true;
        refresh();
    }

    /// Another node may have published, or the time of something scheduled has come.
    @Scheduled(
            every = "{safar.content.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!tablesReady) {
            return;
        }
        try {
            store.publishDue();
            refresh();
        } catch (RuntimeException e) {
            LOG.debug("The database does not answer; readers see what was published before.", e);
        }
    }
}
