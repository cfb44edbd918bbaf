package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;

/// Finds agencies.
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    /// Part of three letters in a row that two words must share to count as alike. One wrong letter
    /// in the middle of a word of five leaves a third.
    private static final String ALIKE = "0.3";

    /// The same for names that are offered when nothing was found.
    private static final String NEAR = "0.2";

    /// @return places of agencies that fit, in order, at most `limit` of them
    List<SearchPlace> places(AgencySearch search) {
        return places(search, ALIKE);
    }

    /// @return places of agencies whose names come near to the words
    List<SearchPlace> near(AgencySearch search) {
        return places(search, NEAR);
    }

    /// @return number of agencies that fit, on all pages together
    long count(AgencySearch search) {
        var words = new Conditions(search);
        if (words.areUnsearchable()) {
            return 0;
        }
        compareLike(ALIKE);
        var query =
                words.fill(
                        getEntityManager()
                                .createNativeQuery(
                                        "SELECT count(*) FROM agency a" + words.where()));
        return ((Number) query.getSingleResult()).longValue();
    }

    private List<SearchPlace> places(AgencySearch search, String threshold) {
        var conditions = new Conditions(search);
        if (conditions.areUnsearchable()) {
            return List.of();
        }
        compareLike(threshold);
        var query = conditions.fill(getEntityManager().createNativeQuery(conditions.placesQuery()));
        var after = search.after();
        if (after != null) {
            query.setParameter("likeness", after.likeness())
                    .setParameter("nameFolded", after.nameFolded())
                    .setParameter("id", after.id());
        }
        var places = new ArrayList<SearchPlace>();
        for (var row : query.setMaxResults(search.limit()).getResultList()) {
            var columns = (Object[]) row;
            places.add(
                    new SearchPlace(
                            (BigDecimal) columns[0], (String) columns[1], (String) columns[2]));
        }
        return places;
    }

    /// Holds for this transaction; the index knows no other way to be told.
    private void compareLike(String threshold) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT set_config('pg_trgm.word_similarity_threshold', :threshold, true)")
                .setParameter("threshold", threshold)
                .getSingleResult();
    }

    /// @return countries in which agencies are registered
    List<Country> countries() {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT DISTINCT country FROM agency WHERE country IS NOT NULL",
                        String.class)
                .getResultList()
                .stream()
                .map(code -> new Country((String) code))
                .toList();
    }

    /// The conditions of a search as SQL. What was typed goes into parameters only.
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private final String words;
        private final boolean wordsWereTyped;
        private final boolean isContinued;

        Conditions(AgencySearch search) {
            words = SearchFold.fold(search.words());
            wordsWereTyped = !search.words().isBlank();
            isContinued = search.after() != null;
            if (!words.isEmpty()) {
                clauses.add(
                        "(a.search_text LIKE :part OR a.search_text LIKE :joined"
                                + " OR :words <% a.search_text)");
                parameters.put("part", "%" + words + "%");
                parameters.put("joined", "%" + words.replace(" ", "") + "%");
                parameters.put("words", words);
            }
            var country = search.country();
            if (country != null) {
                clauses.add("a.country = :country");
                parameters.put("country", country.code());
            }
            var destination = search.destination();
            if (destination != null) {
                clauses.add(
                        "EXISTS (SELECT FROM licence_event e WHERE e.agency_id = a.id"
                                + " AND ' ' || e.destinations || ' ' LIKE :destination AND NOT EXISTS"
                                + " (SELECT FROM licence_event c WHERE c.agency_id = a.id"
                                + " AND c.supersedes = e.id))");
                parameters.put("destination", "% " + destination.code() + " %");
            }
        }

        /// Something was typed, but neither a letter nor a digit of it is left.
        boolean areUnsearchable() {
            return wordsWereTyped && words.isEmpty();
        }

        String where() {
            return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
        }

        String placesQuery() {
            var likeness =
                    words.isEmpty()
                            ? "0.0"
                            : "round(cast((CASE WHEN a.search_text LIKE :part THEN 1 ELSE 0 END"
                                    + " + word_similarity(:words, a.search_text)) AS numeric), 6)";
            var continued =
                    isContinued
                            ? " WHERE likeness < :likeness OR (likeness = :likeness"
                                    + " AND (name_folded, id) > (:nameFolded, :id))"
                            : "";
            return "SELECT likeness, name_folded, id FROM (SELECT "
                    + likeness
                    + " AS likeness, a.name_folded, a.id FROM agency a"
                    + where()
                    + ") AS found"
                    + continued
                    + " ORDER BY likeness DESC, name_folded, id";
        }

        Query fill(Query query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
