package org.safar.registry.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What typed words may mean, from the strictest reading to the loosest. Each reading asks the
/// vocabulary only when it is wanted: most searches need the first one.
public final class WordSearch {

    /// Part of the groups of three letters that a word of the register must share with a typed one.
    /// One wrong letter in the middle of a word of five leaves a third.
    private static final String ALIKE = "0.3";

    /// The same for names that are offered when nothing was found.
    private static final String NEAR = "0.2";

    private final TypedWords typed;
    private final SearchVocabulary vocabulary;
    private final Map<String, Spelling> spellings;

    /// @param vocabulary asked within the transaction of the caller
    public WordSearch(TypedWords typed, SearchVocabulary vocabulary) {
        this.typed = typed;
        this.vocabulary = vocabulary;
        this.spellings = vocabulary.spellings(typed.words());
    }

    /// @return every word as it was typed; empty when the register does not know one of them
    public Optional<SearchCondition> exact() {
        return spellings.values().stream().allMatch(Spelling::isKnown)
                ? Optional.of(SearchCondition.allOf("exact", typed.words()))
                : Optional.empty();
    }

    /// @return every word as it was typed, or a word that is nearly so, or that begins with it or
    ///   contains it; empty when there is no such word
    public Optional<SearchCondition> nearlyExact() {
        return all(typed.words(), spellings, Map.of());
    }

    /// @return words that were typed as one taken apart, two that were typed apart taken as one;
    ///   empty when nothing comes of it
    public Optional<SearchCondition> writtenOtherwise() {
        var readings = new ArrayList<SearchCondition>();
        var pieces = pieces();
        if (!pieces.isEmpty()) {
            all(typed.words(), spellings, pieces).ifPresent(readings::add);
        }
        var variants = typed.withTwoAsOne();
        var joined = new LinkedHashMap<>(spellings);
        joined.putAll(
                vocabulary.spellings(
                        variants.stream()
                                .flatMap(variant -> variant.words().stream())
                                .filter(word -> !spellings.containsKey(word))
                                .collect(TreeSet::new, Set::add, Set::addAll)));
        variants.forEach(
                variant -> all(variant.words(), joined, Map.of()).ifPresent(readings::add));
        return readings.isEmpty() ? Optional.empty() : Optional.of(SearchCondition.or(readings));
    }

    /// @return words that are only like those typed; then fewer and fewer of them, down to half.
    ///   Each level has one condition for each choice of words
    public List<List<SearchCondition>> looser() {
        var meant = withAlike(ALIKE);
        var known = known(meant);
        var least = (typed.words().size() + 1) / 2;
        return IntStream.iterate(known.size(), size -> size >= least, size -> size - 1)
                .mapToObj(size ->
                        choices(known, size).stream()
                                .map(words -> all(words, meant, Map.of()).orElseThrow())
                                .toList())
                .toList();
    }

    /// @return a condition for each word that comes near to a typed one
    public List<SearchCondition> near() {
        var meant = withAlike(NEAR);
        return known(meant).stream()
                .map(word -> all(List.of(word), meant, Map.of()).orElseThrow())
                .toList();
    }

    private Map<String, List<String>> pieces() {
        var pieces = new LinkedHashMap<String, List<String>>();
        for (var spelling : spellings.values()) {
            if (!spelling.isKnown() && SearchText.isSpelled(spelling.typed())) {
                var found = vocabulary.pieces(spelling.typed());
                if (!found.isEmpty()) {
                    pieces.put(spelling.typed(), found);
                }
            }
        }
        return pieces;
    }

    /// What a known word means needs no guess.
    private Map<String, Spelling> withAlike(String threshold) {
        var unknown =
                spellings.values().stream()
                        .filter(spelling -> !spelling.isKnown())
                        .map(Spelling::typed)
                        .toList();
        var meant = new LinkedHashMap<>(spellings);
        vocabulary
                .alike(unknown, threshold)
                .forEach((word, alike) -> meant.merge(word, alike, WordSearch::both));
        return meant;
    }

    private static Spelling both(Spelling one, Spelling two) {
        return new Spelling(
                one.typed(),
                one.isKnown(),
                Stream.concat(one.meant().stream(), two.meant().stream()).distinct().toList());
    }

    private List<String> known(Map<String, Spelling> meant) {
        return typed.words().stream().filter(word -> isMeant(meant, word)).toList();
    }

    private static boolean isMeant(Map<String, Spelling> meant, String word) {
        var spelling = meant.get(word);
        return spelling != null && !spelling.meant().isEmpty();
    }

    private static Optional<SearchCondition> all(
            List<String> words, Map<String, Spelling> meant, Map<String, List<String>> pieces) {
        var conditions = new ArrayList<SearchCondition>();
        for (var word : words) {
            var ways = new ArrayList<SearchCondition>();
            var spelling = meant.get(word);
            if (spelling != null && !spelling.meant().isEmpty()) {
                ways.add(SearchCondition.anyOf("meant_" + word, spelling.meant()));
            }
            if (pieces.containsKey(word)) {
                ways.add(SearchCondition.allOf("pieces_" + word, pieces.get(word)));
            }
            if (ways.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(SearchCondition.or(ways));
        }
        return Optional.of(SearchCondition.and(conditions));
    }

    private static List<List<String>> choices(List<String> words, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        if (size > words.size()) {
            return List.of();
        }
        var rest = words.subList(1, words.size());
        return Stream.concat(
                        choices(rest, size - 1).stream()
                                .map(choice ->
                                        Stream.concat(Stream.of(words.getFirst()), choice.stream())
                                                .toList()),
                        choices(rest, size).stream())
                .toList();
    }
}
