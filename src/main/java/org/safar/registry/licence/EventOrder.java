package org.safar.registry.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every order in which events may have happened, where sources tell only the month, the year or
/// nothing.
final class EventOrder {

    /// More possibilities than this are not looked through; then the register cannot tell.
    private static final int MOST_POSSIBILITIES = 20_000;

    private final List<LicenceEvent> events;

    /// Index → events that surely came before.
    private final List<BitSet> before = new ArrayList<>();

    /// @param events those that count, in the order in which they were entered
    EventOrder(List<LicenceEvent> events) {
        this.events = events;
        for (var index = 0; index < events.size(); index++) {
            before.add(surelyBefore(index));
        }
    }

    /// Some events, and what is known after them.
    private record World(BitSet happened, LicenceState state) {}

    /// @return every state that may be true on that day, the one with the fewest events first;
    ///   empty when there are too many
    List<LicenceState> statesOn(LocalDate day) {
        var surely = new BitSet();
        var maybe = new BitSet();
        for (var index = 0; index < events.size(); index++) {
            surely.set(index, !events.get(index).happenedBy().isAfter(day));
            maybe.set(index, !earliest(index).isAfter(day));
        }
        var states = new LinkedHashSet<LicenceState>();
        Set<World> worlds = Set.of(new World(new BitSet(), LicenceState.START));
        var seen = 0;
        while (!worlds.isEmpty()) {
            seen += worlds.size();
            if (seen > MOST_POSSIBILITIES) {
                return List.of();
            }
            worlds.stream()
                    .filter(world -> contains(world.happened, surely))
                    .forEach(world -> states.add(world.state));
            worlds = next(worlds, maybe);
        }
        return List.copyOf(states);
    }

    /// What undoes another event and has no day of its own came a day later at the earliest.
    private LocalDate earliest(int index) {
        var from = events.get(index).effectiveFrom();
        if (from.isExact()) {
            return from.start();
        }
        return before.get(index).stream()
                .mapToObj(other -> events.get(other).effectiveFrom())
                .filter(other -> other.isKnown() && !other.start().isBefore(from.start()))
                .map(other -> other.start().plusDays(1))
                .filter(day -> !day.isAfter(events.get(index).happenedBy()))
                .max(LocalDate::compareTo)
                .orElse(from.start());
    }

    private Set<World> next(Set<World> worlds, BitSet maybe) {
        var next = new LinkedHashSet<World>();
        for (var world : worlds) {
            for (var index = 0; index < events.size(); index++) {
                if (maybe.get(index)
                        && !world.happened.get(index)
                        && contains(world.happened, before.get(index))) {
                    var happened = (BitSet) world.happened.clone();
                    happened.set(index);
                    next.add(new World(happened, world.state.after(events.get(index))));
                }
            }
        }
        return next;
    }

    private BitSet surelyBefore(int index) {
        var set = new BitSet();
        for (var other = 0; other < events.size(); other++) {
            set.set(other, other != index && isBefore(other, index));
        }
        return set;
    }

    private boolean isBefore(int one, int two) {
        var first = events.get(one);
        var second = events.get(two);
        if (!mayShareADay(first, second)) {
            return first.happenedBy().isBefore(second.happenedBy());
        }
        if (first.effectiveFrom().isExact() && second.effectiveFrom().isExact()) {
            return one < two;
        }
        return isUndoneOnlyBy(first, second);
    }

    /// In the same month a suspension comes before the restoring that ends it, when there is only
    /// one of each.
    private boolean isUndoneOnlyBy(LicenceEvent first, LicenceEvent second) {
        return undoes(second, first)
                && events.stream()
                        .filter(event -> event != second)
                        .noneMatch(event -> undoes(event, first) && mayShareADay(event, first))
                && events.stream()
                        .filter(event -> event != first)
                        .noneMatch(event -> undoes(second, event) && mayShareADay(event, second));
    }

    private static boolean undoes(LicenceEvent later, LicenceEvent earlier) {
        return switch (later.kind()) {
            case RESTORED ->
                    Set.of(EventKind.SUSPENDED, EventKind.REVOKED).contains(earlier.kind());
            case CONDITIONS_LIFTED -> earlier.kind() == EventKind.CONDITIONS_SET;
            case GRANTED,
                    RENEWED,
                    SUSPENDED,
                    REVOKED,
                    EXPIRED,
                    CONDITIONS_SET,
                    REPORTED_UNLICENSED,
                    CORRECTED ->
                    false;
        };
    }

    private static boolean mayShareADay(LicenceEvent one, LicenceEvent two) {
        return !one.effectiveFrom().start().isAfter(two.happenedBy())
                && !two.effectiveFrom().start().isAfter(one.happenedBy());
    }

    private static boolean contains(BitSet all, BitSet part) {
        var missing = (BitSet) part.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }
}
