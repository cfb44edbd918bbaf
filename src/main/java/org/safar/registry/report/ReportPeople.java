package org.safar.registry.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// To how many people it happened, as far as the one who reports knows. No number: a number could
/// point to a group.
public enum ReportPeople {
    ONE,
    SEVERAL,
    MANY;

    /// @return the word of forms, JSON and the database, for example `several`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the value with that word, or empty when there is none
    public static Optional<ReportPeople> ofWord(String word) {
        return Arrays.stream(values()).filter(people -> people.word().equals(word)).findFirst();
    }
}
