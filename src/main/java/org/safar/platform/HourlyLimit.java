package org.safar.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/// Bounds how much is taken within an hour, without looking at who sends it. The times stay in
/// memory for an hour and are written nowhere.
public final class HourlyLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final int most;
    private final Clock clock;
    private final Queue<Instant> taken = new ArrayDeque<>();

    /// @param most how many within an hour
    public HourlyLimit(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /// @return whether one more is taken now; if so it counts for an hour
    public synchronized boolean admit() {
        var now = clock.instant();
        // Not only the oldest: a clock that is set back would leave times of the future in front.
        taken.removeIf(moment -> moment.isAfter(now) || !moment.plus(WINDOW).isAfter(now));
        return taken.size() < most && taken.add(now);
    }
}
