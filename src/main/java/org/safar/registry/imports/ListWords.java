package org.safar.registry.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safar.i18n.SearchFold;
import org.safar.platform.RuleFile;

/// Guesses what columns and words of a list mean, from the words that offices of the region use.
final class ListWords {

    private static final List<Word> WORDS =
            new RuleFile("registry/import-words.csv")
                    .read(row ->
                            new Word(
                                    row.oneOf("kind", Set.of("column", "status")),
                                    row.required("means"),
                                    SearchFold.fold(row.required("word"))));

    private static final List<Meaning<ListColumn>> COLUMNS =
            WORDS.stream()
                    .filter(word -> word.kind.equals("column"))
                    .map(word ->
                            new Meaning<>(word.folded, ListColumn.ofWord(word.means).orElseThrow()))
                    .toList();

    private static final Map<String, List<ListedStatus>> STATUSES =
            WORDS.stream()
                    .filter(word -> word.kind.equals("status"))
                    .collect(
                            groupingBy(
                                    word -> word.folded,
                                    mapping(
                                            word -> ListedStatus.ofWord(word.means).orElseThrow(),
                                            toList())));

    private ListWords() {}

    private record Word(String kind, String means, String folded) {}

    private record Meaning<T>(String folded, T means) {

        /// @return how well it fits: the longer the words that both share, the better; 0 not at all
        int fit(String heading) {
            if (heading.equals(folded)) {
                return 1_000;
            }
            return (" " + heading + " ").contains(" " + folded + " ") ? folded.length() : 0;
        }
    }

    /// @return column number → what it probably tells; each meaning at most once, for the best
    ///   fitting heading
    static Map<Integer, ListColumn> columns(List<String> headings) {
        var best = new EnumMap<ListColumn, Guess>(ListColumn.class);
        for (var index = 0; index < headings.size(); index++) {
            var guess = guess(index, SearchFold.fold(headings.get(index)));
            guess.ifPresent(
                    it -> best.merge(it.means, it, (one, two) -> two.fit > one.fit ? two : one));
        }
        var columns = new TreeMap<Integer, ListColumn>();
        best.forEach((means, guess) -> columns.put(guess.column, means));
        return columns;
    }

    private record Guess(int column, ListColumn means, int fit) {}

    private static Optional<Guess> guess(int column, String heading) {
        return COLUMNS.stream()
                .map(it -> new Guess(column, it.means, it.fit(heading)))
                .filter(it -> it.fit > 0)
                .max(Comparator.comparing(Guess::fit));
    }

    /// @return what the word probably says, empty when offices use it for nothing known
    static Optional<ListedStatus> status(String word) {
        return Optional.ofNullable(STATUSES.get(SearchFold.fold(word))).map(List::getFirst);
    }
}
