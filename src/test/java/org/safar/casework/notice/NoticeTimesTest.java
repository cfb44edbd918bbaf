package org.safar.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "12:00:00, 12:20:00",
        "12:00:01, 12:20:00",
        "12:04:59, 12:20:00",
        "12:05:00, 12:25:00",
    })
    void theRowDoesNotTellTheMinute(String arises, String sent) {
        assertThat(NoticeTimes.first(at(arises))).isEqualTo(at(sent));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "4, 40", "7, 320", "8, 360", "60, 360"})
    void eachPauseIsTwiceAsLongUpToSixHours(int attempts, int minutes) {
        assertThat(NoticeTimes.next(NOON, attempts))
                .isEqualTo(NOON.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void itIsTriedOverAWeekend() {
        var friday = LocalDate.of(2026, 11, 27);

        assertThat(NoticeTimes.givenUp(friday)).isAfterOrEqualTo(friday.plusDays(3));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
