package org.safar.home.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;

/// Answers questions from texts and from the register of agencies.
@ApplicationScoped
class PortalSearch {

    /// More than anybody reads on a phone.
    private static final int MOST_SHOWN = 20;

    /// What is this much weaker than the best was hardly meant.
    private static final float WEAKEST = 0.12f;

    private final SameMeanings meanings = SameMeanings.load();
    private final SearchIndexes indexes;
    private final Libraries libraries;
    private final AgencyHits agencies;

    PortalSearch(SearchIndexes indexes, Libraries libraries, AgencyHits agencies) {
        this.indexes = indexes;
        this.libraries = libraries;
        this.agencies = agencies;
    }

    /// @throws jakarta.ws.rs.ServiceUnavailableException while there is nothing to read at all
    SearchResult search(SearchQuery query) {
        if (query.words().isBlank()) {
            return new SearchResult.NotAsked();
        }
        var typed = FoldedWord.in(query.words());
        if (typed.isEmpty()) {
            return new SearchResult.NoWords();
        }
        var reader = query.language();
        var texts = new TextSearch(indexes.now(), meanings);
        var found = agencies.find(query.words());
        var ranked =
                Stream.concat(
                                texts.find(reader, typed, libraries.now().version().day()),
                                ranked(
                                        found.orElse(List.of()),
                                        new NameMatch(typed, texts.rarity(reader, typed)),
                                        reader))
                        .sorted(Comparator.comparing(Ranked::score).reversed())
                        .toList();
        return new SearchResult.Found(best(ranked), found.isPresent());
    }

    private static Stream<Ranked> ranked(
            List<AgencyRecord> found, NameMatch match, Language reader) {
        return found.stream()
                .map(agency ->
                        new Ranked(
                                match.score(AgencyHits.names(agency)),
                                () -> AgencyHits.hit(agency, reader)))
                .filter(agency -> agency.score() > 0);
    }

    private static List<SearchHit> best(List<Ranked> ranked) {
        return ranked.stream()
                .filter(hit -> hit.score() >= ranked.getFirst().score() * WEAKEST)
                .limit(MOST_SHOWN)
                .map(hit -> hit.hit().get())
                .toList();
    }
}
