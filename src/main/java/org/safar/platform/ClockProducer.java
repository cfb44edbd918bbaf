package org.safar.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/// The one place that asks the machine for the time.
///
/// Everybody else gets a [Clock]. It tells UTC; the law of a country counts in days of that
/// country, so callers name the zone: `LocalDate.now(clock.withZone(zone))`.
final class ClockProducer {

    @Produces
    @Singleton
    Clock clock(ClockConfig config) {
        var system = Clock.systemUTC();
        return config.day().map(day -> on(day, system)).orElse(system);
    }

    /// @return a clock that shows `day` now and runs on from there; the time of day stays as it is
    static Clock on(LocalDate day, Clock clock) {
        var today = LocalDate.now(clock);
        return Clock.offset(clock, Duration.ofDays(day.toEpochDay() - today.toEpochDay()));
    }
}
