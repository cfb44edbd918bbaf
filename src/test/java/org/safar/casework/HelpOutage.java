package org.safar.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Help requests while something is out of reach.
public final class HelpOutage extends HelpRequests {

    private final Supplier<RuntimeException> failure;

    private HelpOutage(Supplier<RuntimeException> failure) {
        super(null, null, null, null, null, new SomeLimits(), Clock.systemUTC());
        this.failure = failure;
    }

    /// @param failure with which every deed ends
    public static HelpRequests of(Supplier<RuntimeException> failure) {
        return new HelpOutage(failure);
    }

    @Override
    public SendResult send(HelpQuery query, SendingKey key) {
        throw failure.get();
    }

    @Override
    public Optional<PersonCase> open(String typed) {
        throw failure.get();
    }

    private record SomeLimits(
            int mostPerHour,
            int retentionDays,
            int silentDays,
            int noticeDays,
            String lookEvery,
            boolean demoOrganisation)
            implements CaseworkConfig {

        SomeLimits() {
            this(1, 90, 60, 14, "off", false);
        }
    }
}
