package org.safar.home.search;

import java.util.List;

/// The answer to a question.
sealed interface SearchResult {

    /// Nothing was typed.
    record NotAsked() implements SearchResult {}

    /// Only signs, or letters of a script that no text is written in.
    record NoWords() implements SearchResult {}

    /// @param hits best first, perhaps none
    /// @param agenciesSearched false while the register cannot be asked
    record Found(List<SearchHit> hits, boolean agenciesSearched) implements SearchResult {}
}
