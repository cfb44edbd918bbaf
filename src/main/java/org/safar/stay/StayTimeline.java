package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayResult.Clock;
import org.safar.stay.StayResult.Counted;
import org.safar.stay.StayResult.Lawful;
import org.safar.stay.StayResult.Outside;
import org.safar.stay.StayResult.Overstay;

/// What the picture of a person's days shows, without words and without a place on the screen.
///
/// @param from first day of the picture
/// @param to last day of the picture
/// @param window the period looked at today, `null` when only single entries are limited
/// @param spans days in the country, days over the limit and days still allowed, in order
/// @param today the day asked about
/// @param lastLawfulDay last lawful day of the present stay, `null` when there is none
/// @param reentry first day of a lawful entry, shown to a person who is outside or must leave; else
///   `null`
record StayTimeline(
        LocalDate from,
        LocalDate to,
        @Nullable Window window,
        List<Span> spans,
        LocalDate today,
        @Nullable LocalDate lastLawfulDay,
        @Nullable LocalDate reentry) {

    /// Room left and right of what is shown, in days.
    private static final int MARGIN = 6;

    /// A person without a window sees this many days back, so that the picture has some past.
    private static final int PAST = 30;

    /// What the days of a span are.
    enum Kind {
        STAY,
        OVER,
        ALLOWED
    }

    /// Days one after the other.
    record Span(Kind kind, LocalDate from, LocalDate to) {

        int days() {
            return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
        }
    }

    /// The period that a rolling window or a calendar year looks at.
    record Window(LocalDate from, int days) {}

    static StayTimeline of(Counted result) {
        var asOf = result.query().asOf();
        var last =
                switch (result) {
                    case Lawful lawful -> lawful.lastLawfulDay();
                    case Overstay overstay -> overstay.lastLawfulDay();
                    case Outside outside -> null;
                };
        var reentry =
                switch (result) {
                    case Lawful lawful -> null;
                    case Overstay overstay -> overstay.counts().nextEntry().earliest();
                    case Outside outside -> outside.counts().nextEntry().earliest();
                };
        var window = window(result.counts().clocks(), asOf);
        var from =
                Stream.of(
                                Optional.ofNullable(window).map(Window::from),
                                Optional.ofNullable(result.presentEntry()),
                                Optional.of(asOf.minusDays(PAST)))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        var to =
                Stream.of(asOf, last, reentry)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new StayTimeline(
                from.minusDays(MARGIN),
                to.plusDays(MARGIN),
                window,
                spans(result, from.minusDays(MARGIN), last),
                asOf,
                last,
                reentry);
    }

    private static @Nullable Window window(List<Clock> clocks, LocalDate asOf) {
        return clocks.stream()
                .filter(clock -> clock.windowStart() != null)
                .min(Comparator.comparing(clock -> Objects.requireNonNull(clock.windowStart())))
                .map(clock ->
                        new Window(
                                Objects.requireNonNull(clock.windowStart()),
                                Math.toIntExact(
                                        asOf.toEpochDay() - clock.windowStart().toEpochDay() + 1)))
                .orElse(null);
    }

    private static List<Span> spans(Counted result, LocalDate from, @Nullable LocalDate last) {
        var asOf = result.query().asOf();
        var present = result.presentEntry();
        var spans =
                past(result.query().stays(), from, present == null ? asOf : present.minusDays(1));
        if (present == null) {
            return spans;
        }
        var lawfulEnd = last == null ? present.minusDays(1) : last;
        addIfAny(spans, Kind.STAY, present, earlier(lawfulEnd, asOf));
        addIfAny(spans, Kind.OVER, later(present, lawfulEnd.plusDays(1)), asOf);
        addIfAny(spans, Kind.ALLOWED, later(present, asOf.plusDays(1)), lawfulEnd);
        return spans;
    }

    /// Stays that share a day are one span, so that no day is shown or counted twice.
    private static List<Span> past(List<Stay> stays, LocalDate from, LocalDate to) {
        var spans = new ArrayList<Span>();
        stays.stream()
                .sorted(Comparator.comparing(Stay::entered))
                .forEach(stay -> {
                    var first = later(stay.entered(), from);
                    var last = earlier(Objects.requireNonNullElse(stay.left(), to), to);
                    if (spans.isEmpty() || spans.getLast().to().isBefore(first)) {
                        addIfAny(spans, Kind.STAY, first, last);
                        return;
                    }
                    var before = spans.removeLast();
                    spans.add(new Span(Kind.STAY, before.from(), later(before.to(), last)));
                });
        return spans;
    }

    private static void addIfAny(List<Span> spans, Kind kind, LocalDate from, LocalDate to) {
        if (!to.isBefore(from)) {
            spans.add(new Span(kind, from, to));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return one.isBefore(two) ? one : two;
    }
}
