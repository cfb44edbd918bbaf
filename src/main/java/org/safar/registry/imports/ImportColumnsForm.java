package org.safar.registry.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.safar.i18n.SearchFold;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What the columns of a list mean, as a person chose it.
///
/// @param chosen number of the column, 0 for the first → meaning
record ImportColumnsForm(Map<Integer, ListColumn> chosen) {

    static final String FIELD = "column-";

    static ImportColumnsForm read(MultivaluedMap<String, String> sent, ListShape shape) {
        var chosen = new TreeMap<Integer, ListColumn>();
        for (var index = 0; index < shape.columns().size(); index++) {
            var column = index;
            Optional.ofNullable(sent.getFirst(FIELD + index))
                    .flatMap(ListColumn::ofWord)
                    .ifPresent(means -> chosen.put(column, means));
        }
        return new ImportColumnsForm(chosen);
    }

    FormErrors errors(ImportWords words) {
        var errors = new ArrayList<FieldError>();
        if (!chosen.containsValue(ListColumn.NAME)) {
            errors.add(new FieldError(FIELD + 0, words.messages().errorNoName()));
        }
        var seen = new ArrayList<ListColumn>();
        chosen.forEach((column, means) -> {
            if (seen.contains(means)) {
                errors.add(
                        new FieldError(
                                FIELD + column, words.messages().errorTwice(words.column(means))));
            }
            seen.add(means);
        });
        return new FormErrors(List.copyOf(errors));
    }

    /// @param statuses what is known of words
    ColumnMap toMap(Map<String, ListedStatus> statuses) {
        return new ColumnMap(chosen, statuses);
    }

    /// The words in the column of the status that nobody has explained.
    ///
    /// @param map what the columns mean
    static List<String> unexplained(ColumnMap map, ListShape shape) {
        return words(map, shape).stream().filter(word -> map.status(word).isEmpty()).toList();
    }

    /// @return every word in the column of the status
    static List<String> words(ColumnMap map, ListShape shape) {
        return map.columnOf(ListColumn.STATUS)
                .map(column -> shape.columns().get(column).words())
                .orElse(List.of());
    }

    /// Words as a person explained them.
    ///
    /// @param meanings word as it stands in the file → meaning; words without one are missing
    record Words(Map<String, ListedStatus> meanings) {

        static final String FIELD = "word-";

        static Words read(MultivaluedMap<String, String> sent, List<String> words) {
            var meanings = new HashMap<String, ListedStatus>();
            for (var index = 0; index < words.size(); index++) {
                var word = words.get(index);
                var value = Objects.requireNonNullElse(sent.getFirst(FIELD + index), "");
                ListedStatus.ofWord(value).ifPresent(status -> meanings.put(word, status));
            }
            return new Words(meanings);
        }

        FormErrors errors(List<String> words, ImportMessages messages) {
            var errors = new ArrayList<FieldError>();
            for (var index = 0; index < words.size(); index++) {
                if (!meanings.containsKey(words.get(index))) {
                    errors.add(new FieldError(FIELD + index, messages.errorWord()));
                }
            }
            return new FormErrors(List.copyOf(errors));
        }

        ColumnMap addTo(ColumnMap map) {
            var statuses = new HashMap<>(map.statuses());
            meanings.forEach((word, status) -> statuses.put(SearchFold.fold(word), status));
            return new ColumnMap(map.columns(), statuses);
        }
    }
}
