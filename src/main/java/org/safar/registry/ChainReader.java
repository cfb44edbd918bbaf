package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safar.registry.licence.ChainedEvent;

/// Reads the chain of events alone, without their agencies.
@ApplicationScoped
class ChainReader {

    private final LicenceEventRepository events;
    private final EntityManager entities;

    ChainReader(LicenceEventRepository events, EntityManager entities) {
        this.events = events;
        this.entities = entities;
    }

    /// One short transaction each, so that a walk along millions of events stands in nobody's way.
    @Transactional
    List<ChainedEvent> after(long position, int limit) {
        var read = events.after(position, limit).stream().map(LicenceEventRow::toEvent).toList();
        entities.clear();
        return read;
    }
}
