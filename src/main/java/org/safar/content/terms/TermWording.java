package org.safar.content.terms;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds words of the termbase in running text, in whatever form of the word. Pure.
final class TermWording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}ʻʼ’'-]+");

    private TermWording() {}

    /// @return the term without what stands in brackets
    static String plain(String term) {
        return term.replaceAll("\\([^)]*\\)", "").strip().toLowerCase(Locale.ROOT);
    }

    /// @param text in small letters
    /// @param renderings of the termbase
    /// @return whether one of the renderings is in the text
    static boolean isRendered(String text, String renderings) {
        return Stream.of(plain(renderings).split("\\s*[;/]\\s*"))
                .anyMatch(rendering -> stems(rendering).allMatch(text::contains));
    }

    /// Endings differ with the case: what is left of a word is enough to know it.
    private static Stream<String> stems(String rendering) {
        return WORD.matcher(rendering).results().map(MatchResult::group).map(TermWording::stem);
    }

    private static String stem(String word) {
        if (word.length() <= 2) {
            return word;
        }
        return word.substring(
                0, word.length() > 4 ? Math.max(3, word.length() - 3) : word.length() - 1);
    }
}
