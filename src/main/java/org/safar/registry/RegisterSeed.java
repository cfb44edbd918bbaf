package org.safar.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.safar.platform.SchemaIsCurrent;

/// Publishes the events that Safar brings along, as soon as there are tables for them.
///
/// Those already published stay as they are; a row added to the file is published at the next
/// start.
@ApplicationScoped
class RegisterSeed {

    private static final Logger LOG = Logger.getLogger(RegisterSeed.class);

    private final List<ReportedEvent> reported = ReportedEventsFile.read();
    private final RegisterPublisher publisher;

    RegisterSeed(RegisterPublisher publisher) {
        this.publisher = publisher;
    }

    /// A wrong row stops the start, also while the database is out of reach.
    void check(@Observes StartupEvent event) {
        LOG.debugf("%d reported events come along.", reported.size());
    }

    void publish(@Observes SchemaIsCurrent event) {
        var added = publisher.publishNew(reported);
        if (added > 0) {
            LOG.infof("The register of agencies has %d new reported events.", added);
        }
    }
}
