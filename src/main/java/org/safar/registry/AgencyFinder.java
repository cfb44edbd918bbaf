package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.registry.search.SearchCondition;
import org.safar.registry.search.SearchVocabulary;
import org.safar.registry.search.TypedWords;
import org.safar.registry.search.WordSearch;

/// Finds agencies by words and filters: strictly first, and more loosely as long as nothing fits.
@ApplicationScoped
class AgencyFinder {

    /// More agencies than this are not sorted by likeness but by name: words that fit so many tell
    /// them apart no longer.
    private static final int MOST_RANKED = 2_000;

    private final AgencyRepository agencies;
    private final SearchVocabulary vocabulary;
    private final Clock clock;

    AgencyFinder(AgencyRepository agencies, SearchVocabulary vocabulary, Clock clock) {
        this.agencies = agencies;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// @param places at most one more than the search asked for
    /// @param total number of agencies that fit, see [Register.Found]
    record Places(List<SearchPlace> places, long total) {

        static final Places NONE = new Places(List.of(), 0);
    }

    Places find(AgencySearch search) {
        agencies.prepareForSearch();
        var filter = new AgencyFilter(search, DayAtAgencies.of(clock));
        if (search.words().isBlank()) {
            return byName(search, filter, SearchCondition.ALL);
        }
        var typed = TypedWords.of(search.words());
        if (typed.areNone()) {
            return Places.NONE;
        }
        var words = new WordSearch(typed, vocabulary);
        return strictly(search, filter, words)
                .or(() ->
                        words.writtenOtherwise()
                                .flatMap(meant -> fitting(search, filter, List.of(meant))))
                .or(() ->
                        words.looser().stream()
                                .map(level -> fitting(search, filter, level))
                                .flatMap(Optional::stream)
                                .findFirst())
                .orElse(Places.NONE);
    }

    /// @return places of agencies with a name that comes near, whatever else was chosen
    List<SearchPlace> near(AgencySearch search) {
        var found = find(search);
        var typed = TypedWords.of(search.words());
        if (!found.places.isEmpty() || typed.areNone()) {
            return found.places;
        }
        var filter = new AgencyFilter(search, DayAtAgencies.of(clock));
        return fitting(search, filter, new WordSearch(typed, vocabulary).near())
                .orElse(Places.NONE)
                .places;
    }

    private Optional<Places> strictly(AgencySearch search, AgencyFilter filter, WordSearch words) {
        var nearly = words.nearlyExact().orElse(null);
        if (nearly == null) {
            return Optional.empty();
        }
        var ids = agencies.ids(filter, nearly, MOST_RANKED + 1);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.size() <= MOST_RANKED) {
            return Optional.of(ranked(search, ids));
        }
        // So many are nearly so that those which are exactly so will do.
        return words.exact()
                .flatMap(exact -> fitting(search, filter, List.of(exact)))
                .or(() -> Optional.of(byName(search, filter, nearly)));
    }

    /// A choice of words that too many agencies fit tells nothing beside one that few fit.
    ///
    /// @param conditions choices of words, of which one must fit
    private Optional<Places> fitting(
            AgencySearch search, AgencyFilter filter, List<SearchCondition> conditions) {
        var found = new LinkedHashSet<String>();
        @Nullable SearchCondition wide = null;
        for (var condition : conditions) {
            var ids = agencies.ids(filter, condition, MOST_RANKED + 1);
            if (ids.size() + found.size() > MOST_RANKED) {
                wide = wide == null ? condition : wide;
            } else {
                found.addAll(ids);
            }
        }
        if (!found.isEmpty()) {
            return Optional.of(ranked(search, found));
        }
        return Optional.ofNullable(wide).map(condition -> byName(search, filter, condition));
    }

    private Places ranked(AgencySearch search, Collection<String> ids) {
        var words = TypedWords.of(search.words()).text();
        return new Places(
                agencies.ranked(Set.copyOf(ids), words, search.after(), search.limit() + 1),
                ids.size());
    }

    private Places byName(AgencySearch search, AgencyFilter filter, SearchCondition condition) {
        var total = agencies.count(filter, condition, Register.MOST_COUNTED + 1);
        return new Places(
                agencies.inOrder(
                        filter,
                        condition,
                        search.after(),
                        search.limit() + 1,
                        total > Register.MOST_COUNTED),
                total);
    }
}
