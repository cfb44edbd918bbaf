package org.safar.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safar.i18n.SearchFold;

/// What the columns and words of an office's lists mean, as people have told it once.
///
/// @param columns a heading as the search compares it → what the column tells
/// @param statuses a word as the search compares it → its meaning
record Meanings(Map<String, ListColumn> columns, Map<String, ListedStatus> statuses) {

    /// Nobody has told anything.
    static final Meanings NONE = new Meanings(Map.of(), Map.of());

    /// @param before what was known of other words
    static Meanings of(ColumnMap map, List<String> headings, Meanings before) {
        var columns = new TreeMap<String, ListColumn>();
        map.columns()
                .forEach(
                        (index, means) -> columns.put(SearchFold.fold(headings.get(index)), means));
        var statuses = new TreeMap<>(before.statuses);
        statuses.putAll(map.statuses());
        return new Meanings(columns, statuses);
    }

    /// @return what is remembered of these headings, and a guess for the rest
    ColumnMap propose(ListShape shape) {
        var remembered = new HashMap<Integer, ListColumn>();
        var headings = shape.headings();
        for (var index = 0; index < headings.size(); index++) {
            var means = columns.get(SearchFold.fold(headings.get(index)));
            if (means != null && !remembered.containsValue(means)) {
                remembered.put(index, means);
            }
        }
        // Who has told some columns has told the others too: they mean nothing.
        var proposed = remembered.isEmpty() ? ListWords.columns(headings) : remembered;
        return new ColumnMap(proposed, statuses);
    }
}
