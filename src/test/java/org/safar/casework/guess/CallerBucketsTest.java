package org.safar.casework.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerBucketsTest {

    private static final CallerAddress SOMEBODY = CallerAddress.of("203.0.113.7");
    private static final CallerAddress ANOTHER = CallerAddress.of("203.0.113.8");

    private final MovedClock clock = new MovedClock();
    private final CallerBuckets buckets = new CallerBuckets(3, Duration.ofMinutes(10), 1000, clock);

    @Test
    void aCallerMayTryThreeTimes() {
        assertThat(tries(SOMEBODY, 5)).isEqualTo(3);
    }

    @Test
    void oneCallerDoesNotCountForAnother() {
        tries(SOMEBODY, 5);

        assertThat(tries(ANOTHER, 5)).isEqualTo(3);
    }

    @Test
    void whatWasUsedComesBackLittleByLittle() {
        tries(SOMEBODY, 3);

        clock.pass(Duration.ofMinutes(4));

        assertThat(tries(SOMEBODY, 5)).isEqualTo(1);
    }

    @Test
    void withANewDayNothingIsKnownOfYesterday() {
        tries(SOMEBODY, 3);

        clock.now = Instant.parse("2026-11-24T00:00:00Z");

        assertThat(buckets.size()).isZero();
        assertThat(tries(SOMEBODY, 5)).isEqualTo(3);
    }

    @Test
    void manyCallersTakeNoMoreRoomThanAThousand() {
        IntStream.range(0, 20_000)
                .forEach(index ->
                        buckets.admit(
                                CallerAddress.of(
                                        "2001:db8:" + Integer.toHexString(index) + "::1")));

        assertThat(buckets.size()).isLessThanOrEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true, the same",
        "203.0.113.7, 203.0.113.8, false, another",
        "::ffff:203.0.113.7, 203.0.113.7, true, the same in the new notation",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true, one household",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false, another household",
        "safar.example, 'no address', true, what is no address is never looked up"
    })
    void addressesAreToldApartByTheirNetwork(String one, String other, boolean same, String why) {
        assertThat(CallerAddress.of(one).equals(CallerAddress.of(other))).as(why).isEqualTo(same);
    }

    private long tries(CallerAddress caller, int times) {
        return IntStream.range(0, times).filter(index -> buckets.admit(caller)).count();
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T07:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
