package org.safar.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.registry.search.SearchCondition;

/// What was chosen beside the words of a search, as SQL about an agency `a`.
final class AgencyFilter {

    /// An agency has exactly one row for a day and a country of work.
    private static final String STANDING_TODAY =
            """
            s.agency_id = a.id AND s.destination = :destination%s
            AND s.to_day >= :earliest AND s.from_day <= :latest
            AND CASE WHEN a.country = ANY(CAST(:later AS text[])) THEN CAST(:latest AS date)
                     WHEN a.country = ANY(CAST(:earlier AS text[])) THEN CAST(:earliest AS date)
                     ELSE CAST(:day AS date) END BETWEEN s.from_day AND s.to_day
            """;

    private final @Nullable String standing;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> ofAgency = new ArrayList<>();

    AgencyFilter(AgencySearch search, DayAtAgencies today) {
        var country = search.country();
        if (country != null) {
            ofAgency.add("a.country = :country");
            parameters.put("country", country.code());
        }
        var destination = search.destination();
        if (destination == null && search.standing() == null) {
            standing = null;
            return;
        }
        standing =
                STANDING_TODAY.formatted(
                        search.standing() == null ? "" : " AND s.standing = :standing");
        if (search.standing() != null) {
            parameters.put("standing", search.standing().word());
        }
        parameters.put("destination", destination == null ? "" : destination.code());
        parameters.put("day", today.day());
        parameters.put("latest", today.day().plusDays(1));
        parameters.put("earliest", today.day().minusDays(1));
        parameters.put("later", today.later().toArray(String[]::new));
        parameters.put("earlier", today.earlier().toArray(String[]::new));
    }

    /// @return `FROM` and `WHERE` of agencies that meet this and another condition
    SearchCondition from(SearchCondition words) {
        var join = standing == null ? "" : " JOIN agency_standing s ON " + standing;
        return with("FROM agency a" + join + " WHERE " + words.sql() + and(ofAgency), words);
    }

    /// @param after a condition on the place of an agency
    /// @param most agencies that are looked at
    /// @return `FROM` and `WHERE` that look at agencies in their order
    SearchCondition fromInOrder(SearchCondition words, String after, int most) {
        var probe =
                standing == null
                        ? ""
                        : " CROSS JOIN LATERAL (SELECT FROM agency_standing s WHERE "
                                + standing
                                + " LIMIT 1) AS standing";
        return with(
                "FROM (SELECT a.* FROM agency a WHERE "
                        + after
                        + and(ofAgency)
                        + " ORDER BY a.name_folded, a.id LIMIT "
                        + most
                        + ") AS a"
                        + probe
                        + " WHERE "
                        + words.sql(),
                words);
    }

    /// @return `FROM` and `WHERE` of standings that hold wherever the agency is; there are no more
    ///   of them than agencies that fit, and counting them needs no agency. Empty where that would
    ///   not be so
    Optional<SearchCondition> fromStandings() {
        if (standing == null || !ofAgency.isEmpty()) {
            return Optional.empty();
        }
        var ofStanding = parameters.containsKey("standing") ? " AND s.standing = :standing" : "";
        var used = new HashMap<>(parameters);
        used.keySet().retainAll(Set.of("destination", "standing", "latest", "earliest"));
        return Optional.of(
                new SearchCondition(
                        "FROM agency_standing s WHERE s.destination = :destination"
                                + ofStanding
                                + " AND s.to_day >= :latest AND s.from_day <= :earliest",
                        Map.copyOf(used)));
    }

    private SearchCondition with(String sql, SearchCondition words) {
        var all = new HashMap<>(parameters);
        all.putAll(words.parameters());
        return new SearchCondition(sql, Map.copyOf(all));
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
    }
}
