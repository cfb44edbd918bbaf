package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void anotherDayKeepsTheTimeOfDay() {
        var clock = ClockProducer.on(LocalDate.parse("2027-03-01"), NOON);

        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-03-01T12:00:00Z"));
    }

    @Test
    void anEarlierDayIsPossibleToo() {
        var clock = ClockProducer.on(LocalDate.parse("2024-02-29"), NOON);

        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-02-29T12:00:00Z"));
    }

    @Test
    void withoutASettingTheClockIsTheOneOfTheMachineInUtc() {
        assertThat(new ClockProducer().clock(Optional::empty)).isEqualTo(Clock.systemUTC());
    }
}
