package org.safar.broken.stay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/// Asks the machine for the time in every way there is, and once, at the end, as it should.
class ImpatientStay {

    Object[] times(Clock clock) {
        Supplier<Year> year = Year::now;
        return new Object[] {
            Instant.now(),
            LocalDate.now(),
            LocalDate.now(ZoneOffset.UTC),
            year,
            Clock.systemUTC(),
            System.currentTimeMillis(),
            new Date(),
            Calendar.getInstance(),
            LocalDate.now(clock)
        };
    }
}
