package org.safar.casework.statistics;

import java.util.Locale;
import java.util.stream.Stream;

/// How long people waited for the first answer.
public enum AnswerTime {
    SAME_DAY(0),
    NEXT_DAY(1),
    THREE_DAYS(3),
    WEEK(7),
    LONGER(Integer.MAX_VALUE);

    private final int mostDays;

    AnswerTime(int mostDays) {
        this.mostDays = mostDays;
    }

    /// @return the word under which it is kept
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AnswerTime of(int days) {
        return Stream.of(values()).filter(it -> days <= it.mostDays).findFirst().orElseThrow();
    }
}
