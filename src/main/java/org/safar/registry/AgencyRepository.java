package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.search.SearchCondition;

/// Finds agencies.
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    /// Agencies looked at in their order before all that fit are sorted instead.
    private static final int MOST_LOOKED_AT = 10_000;

    /// Contained first, then by likeness.
    private static final String RANKED =
            """
            SELECT likeness, name_folded, id FROM (
                SELECT round(CAST((CASE WHEN a.search_text LIKE :part THEN 1 ELSE 0 END
                           + word_similarity(:words, a.search_text)) AS numeric), 6) AS likeness,
                       a.name_folded, a.id
                FROM agency a WHERE a.id = ANY(CAST(:ids AS text[]))) AS found
            WHERE %s
            ORDER BY likeness DESC, name_folded, id
            """;

    private static final String BEHIND =
            "(likeness < :likeness OR likeness = :likeness AND (name_folded, id) > (:nameFolded, :id))";

    private static final String COUNTRIES =
            """
            WITH RECURSIVE found (country) AS (
                (SELECT country FROM agency ORDER BY country LIMIT 1)
                UNION ALL
                SELECT (SELECT a.country FROM agency a WHERE a.country > found.country
                        ORDER BY a.country LIMIT 1)
                FROM found WHERE found.country IS NOT NULL)
            SELECT country FROM found WHERE country IS NOT NULL
            """;

    private static final String DESTINATIONS =
            """
            WITH RECURSIVE found (destination) AS (
                (SELECT destination FROM agency_standing WHERE destination > ''
                 ORDER BY destination LIMIT 1)
                UNION ALL
                SELECT (SELECT s.destination FROM agency_standing s
                        WHERE s.destination > found.destination ORDER BY s.destination LIMIT 1)
                FROM found WHERE found.destination IS NOT NULL)
            SELECT destination FROM found WHERE destination IS NOT NULL
            """;

    /// Must be called once in a transaction that searches. Nobody knows beforehand how many
    /// agencies have one of a hundred words: the planner supposes many and would read them all, or
    /// sort all out before it gives the first.
    void prepareForSearch() {
        getEntityManager()
                .createNativeQuery(
                        """
                        SELECT set_config('enable_seqscan', 'off', true),
                               set_config('enable_hashjoin', 'off', true),
                               set_config('enable_mergejoin', 'off', true),
                               set_config('max_parallel_workers_per_gather', '0', true),
                               set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('jit', 'off', true)
                        """)
                .getSingleResult();
    }

    /// @return those of the identifiers that agencies of the register have
    List<String> known(Collection<String> ids) {
        return getEntityManager()
                .createQuery("select id from Agency where id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /// @return identifiers of agencies that fit, at most that many, in no order
    List<String> ids(AgencyFilter filter, SearchCondition words, int most) {
        var from = filter.from(words);
        return strings(
                from.fill(
                                getEntityManager()
                                        .createNativeQuery(
                                                "SELECT a.id " + from.sql(), String.class))
                        .setMaxResults(most)
                        .getResultList());
    }

    /// @return number of agencies that fit, at most that many
    long count(AgencyFilter filter, SearchCondition words, int most) {
        var many =
                words.equals(SearchCondition.ALL)
                        && filter.fromStandings()
                                .filter(from -> count(from, most) == most)
                                .isPresent();
        return many ? most : count(filter.from(words), most);
    }

    private long count(SearchCondition from, int most) {
        var query =
                getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM (SELECT 1 "
                                        + from.sql()
                                        + " LIMIT :mostCounted) AS counted")
                        .setParameter("mostCounted", most);
        return ((Number) from.fill(query).getSingleResult()).longValue();
    }

    /// @param words folded words, from which likeness is computed
    /// @return places of these agencies, the most like first
    List<SearchPlace> ranked(
            Collection<String> ids, String words, @Nullable SearchPlace after, int limit) {
        var query =
                getEntityManager()
                        .createNativeQuery(RANKED.formatted(after == null ? "TRUE" : BEHIND))
                        .setParameter("ids", ids.toArray(String[]::new))
                        .setParameter("words", words)
                        .setParameter("part", "%" + words + "%");
        if (after != null) {
            query.setParameter("likeness", after.likeness())
                    .setParameter("nameFolded", after.nameFolded())
                    .setParameter("id", after.id());
        }
        return places(query.setMaxResults(limit).getResultList());
    }

    /// @param areMany whether so many fit that a page is full soon when agencies are looked at in
    ///   their order
    /// @return places of agencies that fit, in the order of their names
    List<SearchPlace> inOrder(
            AgencyFilter filter,
            SearchCondition words,
            @Nullable SearchPlace after,
            int limit,
            boolean areMany) {
        var behind = after == null ? "TRUE" : "(a.name_folded, a.id) > (:nameFolded, :id)";
        if (areMany) {
            var looked = filter.fromInOrder(words, behind, MOST_LOOKED_AT);
            var found = inOrder(looked, after, limit);
            if (found.size() == limit) {
                return found;
            }
        }
        return inOrder(filter.from(words).and(behind), after, limit);
    }

    private List<SearchPlace> inOrder(
            SearchCondition from, @Nullable SearchPlace after, int limit) {
        var query =
                from.fill(
                        getEntityManager()
                                .createNativeQuery(
                                        "SELECT CAST(0 AS numeric), a.name_folded, a.id "
                                                + from.sql()
                                                + " ORDER BY a.name_folded, a.id"));
        if (after != null) {
            query.setParameter("nameFolded", after.nameFolded()).setParameter("id", after.id());
        }
        return places(query.setMaxResults(limit).getResultList());
    }

    /// @return countries in which agencies are registered
    List<Country> countries() {
        return countries(COUNTRIES);
    }

    /// @return countries of work that sources name
    List<Country> destinations() {
        return countries(DESTINATIONS);
    }

    private List<Country> countries(String query) {
        return strings(getEntityManager().createNativeQuery(query, String.class).getResultList())
                .stream()
                .map(Country::new)
                .toList();
    }

    private static List<String> strings(List<?> rows) {
        return rows.stream().map(row -> (String) row).toList();
    }

    private static List<SearchPlace> places(List<?> rows) {
        var places = new ArrayList<SearchPlace>();
        for (var row : rows) {
            var columns = (Object[]) row;
            places.add(
                    new SearchPlace(
                            (BigDecimal) columns[0], (String) columns[1], (String) columns[2]));
        }
        return places;
    }
}
