package org.safar.home.search;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;

/// A word of a text, with the letters under which it is found.
///
/// @param start first letter in the text
/// @param end behind its last letter
/// @param forms see [SearchFold#forms], never empty
record FoldedWord(int start, int end, List<String> forms) {

    /// Shorter beginnings of words tell nothing apart.
    static final int SHORTEST_BEGINNING = 3;

    /// Apostrophes are letters in Uzbek, whichever a keyboard has.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}ʻʼ'’‘`ʹ´]*");

    /// @return the words of a text; those in letters that are neither Latin nor Cyrillic are left
    ///   out
    static List<FoldedWord> in(String text) {
        return in(text, SearchFold::forms);
    }

    /// @param forms tells the letters under which a word is found
    static List<FoldedWord> in(String text, Function<String, List<String>> forms) {
        return WORD.matcher(text)
                .results()
                .map(word -> new FoldedWord(word.start(), word.end(), forms.apply(word.group())))
                .filter(word -> !word.forms.isEmpty())
                .toList();
    }

    /// @return all beginnings under which a longer word is found, itself among them
    List<String> beginnings() {
        return forms.stream().flatMap(FoldedWord::beginnings).distinct().toList();
    }

    private static Stream<String> beginnings(String form) {
        return Stream.iterate(SHORTEST_BEGINNING, length -> length <= form.length(), it -> it + 1)
                .map(length -> form.substring(0, length));
    }
}
