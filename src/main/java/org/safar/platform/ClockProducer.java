package org.safar.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// The one place that asks the machine for the time.
///
/// Everybody else gets a [Clock]. It tells UTC; the law of a country counts in days of that
/// country, so callers name the zone: `LocalDate.now(clock.withZone(zone))`.
final class ClockProducer {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Produces
    @Singleton
    Clock clock(ClockConfig config) {
        var system = Clock.systemUTC();
        return config.day().map(day -> on(day, system)).orElse(system);
    }

    /// @return a clock that shows the morning of `day` now and runs on from there, so that it is
    ///   that day in all countries between Türkiye and Kazakhstan
    static Clock on(LocalDate day, Clock clock) {
        var morning = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return Clock.offset(clock, Duration.between(clock.instant(), morning));
    }
}
