package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows that bind one nationality in one destination, each with the days on which it decides.
///
/// Per key (kind and duty) and day a row that names the state beats a row for a group.
///
/// @param periods rows in the order of the book; a row whose days are cut in two appears twice
public record PairRules(List<RulePeriod> periods) {

    public PairRules {
        periods = List.copyOf(periods);
    }

    static PairRules of(List<StayRule> binding) {
        var periods = new ArrayList<RulePeriod>();
        for (var rule : binding) {
            var days = List.of(RulePeriod.of(rule));
            if (!rule.who().named()) {
                days =
                        without(
                                days,
                                binding.stream()
                                        .filter(other ->
                                                other.who().named() && haveSameKey(other, rule))
                                        .toList());
            }
            periods.addAll(days);
        }
        return new PairRules(periods);
    }

    /// @param registered whether the stay they limit is registered
    /// @return the periods that limit a stay
    List<RulePeriod> limits(boolean registered) {
        return periods.stream().filter(period -> period.rule().limits(registered)).toList();
    }

    /// @return every row that decides on that day, limits and duties, whatever papers a person
    ///   holds
    public List<StayRule> inForceOn(LocalDate day) {
        return periods.stream()
                .filter(period -> period.contains(Math.toIntExact(day.toEpochDay())))
                .map(RulePeriod::rule)
                .toList();
    }

    private static List<RulePeriod> without(List<RulePeriod> days, List<StayRule> stronger) {
        var left = days;
        for (var rule : stronger) {
            var taken = RulePeriod.of(rule);
            left = left.stream().flatMap(period -> period.minus(taken).stream()).toList();
        }
        return left;
    }

    private static boolean haveSameKey(StayRule one, StayRule two) {
        Optional<Duty> duty = one.purpose().duty();
        return one.kind() == two.kind() && duty.equals(two.purpose().duty());
    }
}
