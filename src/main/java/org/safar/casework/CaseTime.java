package org.safar.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days of help requests. The organisations that asked for the portal work in Kazakhstan, which
/// has one time zone since 2024; a day begins for everybody when it begins there.
public final class CaseTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private CaseTime() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /// @return the day of that moment
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
