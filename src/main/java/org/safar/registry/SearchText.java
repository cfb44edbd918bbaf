package org.safar.registry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.safar.i18n.SearchFold;

/// What an agency is found by: every name and number as the search compares them, one a line.
///
/// Lines, because a search must not match the end of one name and the start of another.
final class SearchText {

    private final SequencedSet<String> lines = new LinkedHashSet<>();

    /// @param text as [#toString] gave it, or empty
    SearchText(String text) {
        text.lines().forEach(lines::add);
    }

    /// @return whether one of them was not there yet
    boolean add(Collection<String> namesAndNumbers) {
        return lines.addAll(
                namesAndNumbers.stream().flatMap(text -> SearchFold.forms(text).stream()).toList());
    }

    Stream<String> lines() {
        return lines.stream();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
