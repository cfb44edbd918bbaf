package org.safar.casework.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a notice is sent, tried again, and given up.
final class NoticeTimes {

    /// What comes within it becomes one e-mail.
    private static final Duration GATHERED = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /// Longer than a weekend.
    private static final int DAYS = 4;

    private static final long ROUNDED_TO = Duration.ofMinutes(5).toSeconds();

    private NoticeTimes() {}

    /// @return when the e-mail about what arises now is sent, in full five minutes
    static Instant first(Instant now) {
        return roundedUp(now.plus(GATHERED));
    }

    /// @param attempts how often it was tried in vain, from 1
    /// @return when it is tried again: each pause is twice as long, up to six hours
    static Instant next(Instant now, int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
    }

    /// @return the last day on which it is tried
    static LocalDate givenUp(LocalDate today) {
        return today.plusDays(DAYS);
    }

    private static Instant roundedUp(Instant moment) {
        var second = moment.truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
        return Instant.ofEpochSecond((second / ROUNDED_TO + 1) * ROUNDED_TO);
    }
}
