package org.safar.registry.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;

/// What an agency is found by: every name and number as the search compares them, one a line.
///
/// Lines, because a search must not match the end of one name and the start of another.
public final class SearchText {

    /// A longer word is found by its beginning.
    static final int LONGEST_WORD = 40;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,}");

    private final SequencedSet<String> lines = new LinkedHashSet<>();

    /// @param text as [#toString] gave it, or empty
    public SearchText(String text) {
        text.lines().forEach(lines::add);
    }

    /// @return whether one of them was not there yet
    public boolean add(Collection<String> namesAndNumbers) {
        return lines.addAll(
                namesAndNumbers.stream().flatMap(text -> SearchFold.forms(text).stream()).toList());
    }

    /// @return each word once. A name written without blanks is none: there would be as many words
    ///   as agencies, and it can be taken apart when somebody types it
    public SortedSet<String> words() {
        var joined =
                lines.stream()
                        .filter(line -> line.contains(" "))
                        .map(line -> line.replace(" ", ""))
                        .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !joined.contains(line) || !isSpelled(line))
                .flatMap(line -> Stream.of(line.split(" ")))
                .flatMap(SearchText::withDigits)
                .map(SearchText::cut)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// @return whether a word is made of letters rather than digits
    public static boolean isSpelled(String word) {
        return word.chars().filter(Character::isDigit).count() * 2 < word.length();
    }

    static String cut(String word) {
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    }

    /// People type the number without the letters around it.
    private static Stream<String> withDigits(String word) {
        return Stream.concat(
                Stream.of(word), DIGITS.matcher(word).results().map(MatchResult::group));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
