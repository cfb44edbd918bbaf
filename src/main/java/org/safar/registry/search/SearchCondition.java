package org.safar.registry.search;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A condition that an agency `a` must meet, as SQL. What was typed is in parameters only.
///
/// @param sql an expression
/// @param parameters by the names that the expression has for them
public record SearchCondition(String sql, Map<String, Object> parameters) {

    /// Met by every agency.
    public static final SearchCondition ALL = new SearchCondition("TRUE", Map.of());

    /// @return met where one of these words is found
    static SearchCondition anyOf(String name, Collection<String> words) {
        return new SearchCondition(
                "a.search_words && CAST(:" + name + " AS text[])",
                Map.of(name, words.toArray(String[]::new)));
    }

    /// @return met where all of these words are found
    static SearchCondition allOf(String name, Collection<String> words) {
        return new SearchCondition(
                "a.search_words @> CAST(:" + name + " AS text[])",
                Map.of(name, words.toArray(String[]::new)));
    }

    /// @param other an expression without values that were typed
    public SearchCondition and(String other) {
        return new SearchCondition(sql + " AND " + other, parameters);
    }

    static SearchCondition and(List<SearchCondition> conditions) {
        return joined(" AND ", conditions);
    }

    static SearchCondition or(List<SearchCondition> conditions) {
        return joined(" OR ", conditions);
    }

    private static SearchCondition joined(String operator, List<SearchCondition> conditions) {
        var parameters = new HashMap<String, Object>();
        conditions.forEach(condition -> parameters.putAll(condition.parameters));
        return new SearchCondition(
                conditions.stream()
                        .map(SearchCondition::sql)
                        .collect(Collectors.joining(operator, "(", ")")),
                Map.copyOf(parameters));
    }

    /// @return the query with the values of the parameters
    public <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
