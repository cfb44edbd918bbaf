package org.safar.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes a word apart that was typed without the blanks between its words.
final class WordPieces {

    /// Shorter pieces would be found in nearly every word.
    private static final int SHORTEST = 2;

    private static final int MOST = 4;

    private WordPieces() {}

    /// @return every part of a word that may be a word of its own
    static Set<String> parts(String word) {
        var parts = new TreeSet<String>();
        for (var begin = 0; begin < word.length(); begin++) {
            for (var end = begin + SHORTEST; end <= word.length(); end++) {
                parts.add(word.substring(begin, end));
            }
        }
        return parts;
    }

    /// @param known words that there are
    /// @return the fewest known words that make up this one, the longest first ones among equals;
    ///   empty when there are none
    static List<String> of(String word, Set<String> known) {
        var best = new ArrayList<@Nullable List<String>>();
        best.add(List.of());
        for (var end = 1; end <= word.length(); end++) {
            List<String> shortest = null;
            for (var begin = 0; begin <= end - SHORTEST; begin++) {
                var before = best.get(begin);
                var piece = word.substring(begin, end);
                if (before != null
                        && before.size() < MOST
                        && known.contains(piece)
                        && (shortest == null || before.size() + 1 <= shortest.size())) {
                    shortest = Stream.concat(before.stream(), Stream.of(piece)).toList();
                }
            }
            best.add(shortest);
        }
        var pieces = best.getLast();
        return pieces == null ? List.of() : pieces;
    }
}
