package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.ChainedEvent;

/// Looks at published events by their place in the chain.
@ApplicationScoped
public class PublishedChain {

    private final ChainRepository events;

    PublishedChain(ChainRepository events) {
        this.events = events;
    }

    /// A published event.
    ///
    /// @param agency name of the agency it is about
    public record Named(String agency, ChainedEvent chained) {}

    /// @return the event at that position, or empty when the chain does not reach it
    @Transactional
    public Optional<ChainedEvent> at(long position) {
        return events.findByIdOptional(position).map(LicenceEventRow::toEvent);
    }

    /// @param country where the agencies are registered, or `null` for all
    /// @return the last events, newest first, at most `limit` of them
    @Transactional
    public List<Named> latest(@Nullable Country country, int limit) {
        return events.latest(country, limit).stream()
                .map(it -> new Named(it.agency(), it.row().toEvent()))
                .toList();
    }
}
