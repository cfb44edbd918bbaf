package org.safar.registry.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;

/// What somebody typed into the search, as it is compared with names.
///
/// @param text all of it, folded
/// @param words its words in their order
public record TypedWords(String text, List<String> words) {

    /// A name of more words is found by its longest ones.
    private static final int MOST = 6;

    /// Nobody types more on purpose.
    private static final int LONGEST = 300;

    public static TypedWords of(String typed) {
        var text = SearchFold.fold(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        var all =
                Stream.of(text.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(SearchText::cut)
                        .distinct()
                        .toList();
        var longest =
                all.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .limit(MOST)
                        .toList();
        return new TypedWords(text, all.stream().filter(longest::contains).toList());
    }

    /// @return whether no letter or digit is left to look for
    public boolean areNone() {
        return words.isEmpty();
    }

    /// @return the same words with two neighbours written as one, for each pair of neighbours
    List<TypedWords> withTwoAsOne() {
        var variants = new ArrayList<TypedWords>();
        for (var index = 0; index + 1 < words.size(); index++) {
            var joined = new ArrayList<>(words);
            joined.set(index, SearchText.cut(words.get(index) + joined.remove(index + 1)));
            variants.add(new TypedWords(text, List.copyOf(joined)));
        }
        return variants;
    }
}
