package org.safar.home.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;
import org.safar.platform.RuleFile;

/// Everyday words for one thing, in all languages: whoever types `маош` means wages, and the text
/// may say `музди меҳнат`, or be in Russian only.
///
/// @param groups of words; each word is one or more folded beginnings that must all be there
record SameMeanings(List<List<List<String>>> groups) {

    private static final String FILE = "search/same-meanings.csv";

    /// @throws org.safar.platform.BadRuleFileException with file and line when a row is wrong
    static SameMeanings load() {
        return new SameMeanings(new RuleFile(FILE).read(row -> words(row.required("words"))));
    }

    private static List<List<String>> words(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(word -> Arrays.stream(word.strip().split(" ")).map(SearchFold::fold).toList())
                .distinct()
                .toList();
    }

    /// @return the words of a question, each with what means the same
    List<AskedWord> ask(List<FoldedWord> typed) {
        return typed.stream()
                .map(word -> new AskedWord(word.forms(), sameAs(word, typed)))
                .toList();
    }

    private List<List<String>> sameAs(FoldedWord word, List<FoldedWord> typed) {
        return groups.stream()
                .flatMap(group ->
                        group.stream()
                                .filter(name -> begins(word, name.getFirst()))
                                .filter(name -> areThere(name, typed))
                                .findFirst()
                                .map(name -> others(group, name))
                                .orElseGet(Stream::empty))
                .distinct()
                .toList();
    }

    private static Stream<List<String>> others(List<List<String>> group, List<String> name) {
        return group.stream().filter(other -> !other.equals(name));
    }

    private static boolean areThere(List<String> name, List<FoldedWord> typed) {
        return name.stream().allMatch(part -> typed.stream().anyMatch(word -> begins(word, part)));
    }

    private static boolean begins(FoldedWord word, String part) {
        return word.forms().stream().anyMatch(form -> form.startsWith(part));
    }
}
