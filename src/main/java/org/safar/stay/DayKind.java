package org.safar.stay;

import java.util.Arrays;

/// Which days a deadline counts.
public enum DayKind {
    /// Every day; the day of entry is day 1.
    CALENDAR("calendar"),
    /// Days on which offices of the destination work; the first one after the day of entry is day
    /// 1.
    WORKING("working");

    private final String word;

    DayKind(String word) {
        this.word = word;
    }

    /// @return the word of the files and of the JSON contract
    public String word() {
        return word;
    }

    static DayKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown day_kind `" + word + "`"));
    }
}
