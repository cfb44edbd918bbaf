package org.safar.casework.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseLine;

/// Closed cases, without any words.
///
/// @param more path of the next page without the language, null on the last one
record ClosedView(List<LineView> lines, boolean lead, @Nullable String more) {

    /// Cases on one page.
    static final int ON_A_PAGE = 50;

    /// @param path without the language; empty for somebody who may not open it
    record LineView(String path, String topic, String facts) {}

    /// @param found one more than fits on the page, if there are more
    static ClosedView of(List<CaseLine> found, int page, boolean lead, CaseWords words) {
        var lines = found.stream().limit(ON_A_PAGE).map(line -> line(line, lead, words)).toList();
        var more =
                found.size() > ON_A_PAGE ? DeskAnswers.PATH + "/closed?page=" + (page + 1) : null;
        return new ClosedView(lines, lead, more);
    }

    private static LineView line(CaseLine line, boolean lead, CaseWords words) {
        var messages = words.messages();
        var closed = Objects.requireNonNull(line.closedOn());
        var deleted = Objects.requireNonNull(line.purgeOn());
        return new LineView(
                lead ? "" : DeskAnswers.path(line.id()),
                messages.topic(line.topic()),
                String.join(
                        " · ",
                        words.place(line),
                        messages.closedOn(words.day(closed)),
                        messages.deletedOn(words.day(deleted))));
    }
}
