package org.safar.casework.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// How long ago a case came.
public enum AgeClass {
    WEEK(7),
    MONTH(30),
    TWO_MONTHS(60),
    OLDER(Long.MAX_VALUE);

    private final long mostDays;

    AgeClass(long mostDays) {
        this.mostDays = mostDays;
    }

    static AgeClass of(LocalDate received, LocalDate today) {
        var days = ChronoUnit.DAYS.between(received, today);
        return Stream.of(values()).filter(it -> days <= it.mostDays).findFirst().orElseThrow();
    }
}
