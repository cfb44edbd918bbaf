package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.RegisterChain;

/// Walks the chain of the register from its beginning, in constant memory.
@ApplicationScoped
public class ChainWalk {

    private static final int BATCH = 2_000;

    private final ChainReader reader;
    private final Clock clock;

    ChainWalk(ChainReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// What a walk found.
    ///
    /// @param isWhole whether nothing was changed
    /// @param position of the first event that does not fit, or of the last one
    /// @param head hash of the last event that fits
    /// @param took how long it took
    public record Walked(boolean isWhole, long position, String head, Duration took) {}

    public Walked walk() {
        var begin = clock.instant();
        var chain = new RegisterChain();
        var events = reader.after(0, BATCH);
        while (!events.isEmpty()) {
            if (!accept(events, chain)) {
                return walked(false, chain.length() + 1, chain, begin);
            }
            events = reader.after(chain.length(), BATCH);
        }
        return walked(true, chain.length(), chain, begin);
    }

    private static boolean accept(List<ChainedEvent> events, RegisterChain chain) {
        return events.stream().allMatch(event -> chain.accept(event).isEmpty());
    }

    private Walked walked(
            boolean isWhole, long position, RegisterChain chain, java.time.Instant begin) {
        return new Walked(
                isWhole, position, chain.head(), Duration.between(begin, clock.instant()));
    }
}
