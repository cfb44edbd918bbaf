package org.safar.home.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safar.i18n.SearchFold;

/// Remembers under which letters each word of the texts is found: folding is slow, and the texts
/// have few different words.
final class WordForms {

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /// @param text one of the texts, never what a person typed: that would be kept
    /// @return its words
    List<FoldedWord> in(String text) {
        return FoldedWord.in(text, word -> known.computeIfAbsent(word, SearchFold::forms));
    }
}
