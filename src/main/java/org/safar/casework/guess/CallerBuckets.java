package org.safar.casework.guess;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Counts callers of one day, each under an HMAC of its address. The key of the HMAC is made by
/// chance every day and is nowhere but here: of yesterday nothing can be found out any more, and of
/// today only by whoever reads the memory of the process.
final class CallerBuckets {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /// As many as there are IPv4 addresses would not do: a short HMAC could be two callers.
    private static final int NAME_BYTES = 16;

    private final int most;
    private final Duration within;
    private final int callers;
    private final Clock clock;
    private Day day;

    /// @param most how often each caller may try
    /// @param within in which time; what was used comes back little by little
    /// @param callers how many are told apart at most
    CallerBuckets(int most, Duration within, int callers, Clock clock) {
        this.most = most;
        this.within = within;
        this.callers = callers;
        this.clock = clock;
        this.day = begin();
    }

    /// @return whether the caller may try once more; if so it counts
    boolean admit(CallerAddress caller) {
        var today = today();
        return today.buckets.get(name(caller, today.key), name -> bucket()).tryConsume(1);
    }

    /// @return how many callers are told apart now
    long size() {
        var buckets = today().buckets;
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private synchronized Day today() {
        if (!day.date.equals(LocalDate.now(clock))) {
            day = begin();
        }
        return day;
    }

    private Day begin() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Day(
                LocalDate.now(clock),
                key,
                Caffeine.newBuilder().maximumSize(callers).expireAfterAccess(within).build());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, within).build())
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    private static String name(CallerAddress caller, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var hash = mac.doFinal(caller.network().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC is available", e);
        }
    }

    /// What is known of one day.
    private record Day(LocalDate date, byte[] key, Cache<String, Bucket> buckets) {}

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
