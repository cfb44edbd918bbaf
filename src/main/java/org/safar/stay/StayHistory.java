package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of one person into one country, with doubtful overlaps mended.
///
/// Days are numbers of days since 1 January 1970.
///
/// @param presentEntry day of entry of the stay that holds the day asked about; `null` for a person
///   who is outside
/// @param present days present; an open present stay ends on the day asked about
/// @param overlapped true when two entries shared more than one day and were taken as one stay
record StayHistory(@Nullable Integer presentEntry, DaysPresent present, boolean overlapped) {

    /// Later than any day a person can be asked about: an entry without an exit that begins after
    /// the day asked about.
    private static final int OPEN = 1_000_000;

    /// @param asOf the day asked about
    static StayHistory of(List<Stay> stays, LocalDate asOf) {
        var today = Math.toIntExact(asOf.toEpochDay());
        var entries =
                stays.stream()
                        .map(Entry::of)
                        .sorted(
                                Comparator.comparingInt(Entry::entered)
                                        .thenComparingInt(Entry::left))
                        .toList();
        var joined = joinOverlaps(entries);
        var present =
                joined.stream()
                        .filter(entry -> entry.entered <= today && entry.left >= today)
                        .max(Comparator.comparingInt(Entry::entered).thenComparingInt(Entry::left));
        var spans =
                joined.stream()
                        .map(entry ->
                                new DaysPresent.Span(
                                        entry.entered,
                                        entry.left == OPEN && entry.entered <= today
                                                ? today
                                                : entry.left))
                        .toList();
        return new StayHistory(
                present.map(Entry::entered).orElse(null),
                DaysPresent.of(spans),
                joined.size() < entries.size());
    }

    /// Two entries that share more than one day are one stay: earlier entry, later exit. An entry
    /// of one day shares at most that day with any other, so it always stands alone.
    private static List<Entry> joinOverlaps(List<Entry> sorted) {
        var joined = new ArrayList<Entry>();
        Entry current = null;
        for (var entry : sorted) {
            if (entry.entered == entry.left) {
                joined.add(entry);
            } else if (current != null && entry.entered < current.left) {
                current = new Entry(current.entered, Math.max(current.left, entry.left));
            } else {
                if (current != null) {
                    joined.add(current);
                }
                current = entry;
            }
        }
        if (current != null) {
            joined.add(current);
        }
        return joined;
    }

    private record Entry(int entered, int left) {

        static Entry of(Stay stay) {
            var left = stay.left();
            return new Entry(
                    Math.toIntExact(stay.entered().toEpochDay()),
                    left == null ? OPEN : Math.toIntExact(left.toEpochDay()));
        }
    }
}
