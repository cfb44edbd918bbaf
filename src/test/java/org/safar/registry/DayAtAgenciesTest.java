package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DayAtAgenciesTest {

    @Test
    void inTheEveningItIsTomorrowFurtherEast() {
        var today = at("2026-11-23T19:30:00Z");

        assertThat(today.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(today.later()).contains("KG", "KZ", "UZ", "KR").doesNotContain("TR", "GB");
        assertThat(today.earlier()).isEmpty();
    }

    @Test
    void earlyInTheDayItIsStillYesterdayFurtherWest() {
        var today = at("2026-11-23T03:30:00Z");

        assertThat(today.later()).doesNotContain("KG", "KR");
        assertThat(today.earlier()).contains("MX").doesNotContain("GB");
    }

    private static DayAtAgencies at(String moment) {
        return DayAtAgencies.of(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
