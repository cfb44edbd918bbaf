package org.safar.registry.imports;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safar.i18n.SearchFold;

/// What the columns of a list tell, and what the words in its column of statuses mean.
///
/// @param columns number of a column, 0 for the first → what it tells
/// @param statuses a word as the search compares it → its meaning
record ColumnMap(Map<Integer, ListColumn> columns, Map<String, ListedStatus> statuses) {

    ColumnMap {
        columns = Map.copyOf(columns);
        statuses = new TreeMap<>(statuses);
    }

    Optional<Integer> columnOf(ListColumn wanted) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// @return what that word means, empty when nobody has said so
    Optional<ListedStatus> status(String word) {
        return Optional.ofNullable(statuses.get(SearchFold.fold(word)));
    }
}
