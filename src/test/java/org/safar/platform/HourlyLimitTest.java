package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HourlyLimitTest {

    private final TestClock clock = new TestClock();
    private final HourlyLimit flood = new HourlyLimit(2, clock);

    @Test
    void noMoreThanTheBoundAreTakenWithinAnHour() {
        assertThat(flood.admit()).isTrue();
        assertThat(flood.admit()).isTrue();
        assertThat(flood.admit()).isFalse();
    }

    @Test
    void anHourLaterThereIsRoomAgain() {
        flood.admit();
        clock.set(TestClock.START.plus(Duration.ofMinutes(40)));
        flood.admit();

        clock.set(TestClock.START.plus(Duration.ofMinutes(61)));

        assertThat(flood.admit()).isTrue();
        assertThat(flood.admit()).isFalse();
    }

    @Test
    void whatWasRefusedDoesNotCount() {
        flood.admit();
        flood.admit();
        flood.admit();

        clock.set(TestClock.START.plus(Duration.ofMinutes(61)));

        assertThat(flood.admit()).isTrue();
        assertThat(flood.admit()).isTrue();
    }

    @Test
    void aClockThatIsSetBackDoesNotCloseTheDoorForLong() {
        clock.set(TestClock.START.plus(Duration.ofDays(365)));
        flood.admit();
        flood.admit();

        clock.set(TestClock.START);

        assertThat(flood.admit()).isTrue();
    }
}
