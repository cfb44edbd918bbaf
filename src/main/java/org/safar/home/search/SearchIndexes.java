package org.safar.home.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.safar.content.Libraries;
import org.safar.content.LibraryChanged;

/// Holds the index of the newest library. It is made in the background; meanwhile readers search
/// the one before.
@ApplicationScoped
class SearchIndexes {

    private static final Logger LOG = Logger.getLogger(SearchIndexes.class);

    private final AtomicReference<@Nullable SearchIndex> newest = new AtomicReference<>();
    private final Libraries libraries;

    SearchIndexes(Libraries libraries) {
        this.libraries = libraries;
    }

    /// @throws jakarta.ws.rs.ServiceUnavailableException while there is nothing to read at all
    SearchIndex now() {
        var index = newest.get();
        return index == null ? renew() : index;
    }

    void renew(@ObservesAsync LibraryChanged event) {
        try {
            renew();
        } catch (RuntimeException e) {
            // Nobody waits for the outcome, so nobody else would tell.
            LOG.error("The search index could not be made; readers search the one before.", e);
        }
    }

    private synchronized SearchIndex renew() {
        var known = newest.get();
        var moment = libraries.now();
        if (known != null && known.edition() == moment.library().edition()) {
            return known;
        }
        var index = SearchIndex.of(moment);
        newest.set(index);
        return index;
    }
}
