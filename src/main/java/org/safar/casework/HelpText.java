package org.safar.casework;

import java.util.regex.Pattern;

/// What somebody typed, without what nobody can see: control signs, lone surrogates, and signs that
/// turn the direction of the text around. Lines stay.
public final class HelpText {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

    private HelpText() {}

    /// @return the text as it is kept, empty when nothing can be seen
    public static String of(String typed) {
        var text = UNSEEN.matcher(typed.replaceAll("\\R", "\n")).replaceAll("");
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").isEmpty() ? "" : text.strip();
    }

    /// @return its length in characters as people count them in
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
