package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockProducerTest {

    private static final Clock LATE_IN_LONDON =
            Clock.fixed(Instant.parse("2026-11-23T23:37:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Almaty", "Europe/Moscow", "Asia/Tashkent", "Europe/Istanbul"})
    void anotherDayIsThatDayInEveryDestination(String zone) {
        var clock = ClockProducer.on(LocalDate.parse("2027-03-01"), LATE_IN_LONDON);

        assertThat(LocalDate.ofInstant(clock.instant(), ZoneId.of(zone))).isEqualTo("2027-03-01");
    }

    @Test
    void anEarlierDayIsPossibleToo() {
        var clock = ClockProducer.on(LocalDate.parse("2024-02-29"), LATE_IN_LONDON);

        assertThat(clock.instant()).isEqualTo("2024-02-29T06:00:00Z");
    }

    @Test
    void withoutASettingTheClockIsTheOneOfTheMachineInUtc() {
        assertThat(new ClockProducer().clock(Optional::empty)).isEqualTo(Clock.systemUTC());
    }
}
