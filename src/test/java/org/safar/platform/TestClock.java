package org.safar.platform;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of the application in tests: it is Monday, 23 November 2026, a little after noon in
/// Central Asia, and time goes on from there.
///
/// A test that moves it puts it back with [#reset].
@Mock
@Singleton
public class TestClock extends Clock {

    /// When the first test begins.
    public static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

    private final Clock machine = Clock.systemUTC();
    private volatile Clock shown = startingAt(START);

    /// From now on it is this moment, and time goes on from there.
    public void set(Instant moment) {
        shown = startingAt(moment);
    }

    /// Back to [#START].
    public void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return shown.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return shown.withZone(zone);
    }

    private Clock startingAt(Instant moment) {
        return Clock.offset(machine, Duration.between(machine.instant(), moment));
    }
}
