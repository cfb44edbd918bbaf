package org.safar.casework.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Places in an answer that somebody has to fill in, such as `{phone}`.
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{[a-z]{1,30}}");

    private Blanks() {}

    /// @return blanks that are still there, in order, each once
    public static List<String> in(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
