package org.safar.home.search;

import java.util.List;

/// What was found, for programs.
///
/// @param items best first
/// @param agenciesSearched false while the register cannot be asked; the rest is searched all the
///   same
public record FoundJson(List<Item> items, boolean agenciesSearched) {

    /// @param type `guide`, `system`, `news`, `contact` or `agency`
    /// @param id the same in all languages
    /// @param snippet words that tell why it was found; of an agency, its country
    /// @param language in which it was found: that of title and snippet
    public record Item(String type, String id, String title, String snippet, String language) {

        static Item of(SearchHit hit) {
            return new Item(
                    hit.kind().word(),
                    hit.id(),
                    hit.title(),
                    hit.snippet().text(),
                    hit.language().tag());
        }
    }

    static FoundJson of(SearchResult result) {
        return switch (result) {
            case SearchResult.NotAsked() -> new FoundJson(List.of(), true);
            case SearchResult.NoWords() -> new FoundJson(List.of(), true);
            case SearchResult.Found(var hits, var agenciesSearched) ->
                    new FoundJson(hits.stream().map(Item::of).toList(), agenciesSearched);
        };
    }
}
