package org.safar.registry.redflag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a worker answers. A question without an answer counts as [#UNKNOWN].
public enum RedFlagAnswer {
    YES,
    NO,
    UNKNOWN;

    /// @return the word of the form, for example `yes`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the answer with that word, or empty when there is none
    public static Optional<RedFlagAnswer> ofWord(String word) {
        return Arrays.stream(values()).filter(answer -> answer.word().equals(word)).findFirst();
    }
}
