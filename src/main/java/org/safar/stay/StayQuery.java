package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// What a person asks: a history of stays that makes sense, and a day to judge it by.
///
/// @param destination the state that is or was visited
/// @param nationality whose citizen the person is, never the destination's own
/// @param asOf the day asked about, in the destination's time zone
/// @param stays entries into the destination in any order, at most [#MOST_STAYS]
/// @param planEntry a day, not before `asOf`, on which the person wants to enter; `null` without
///   such a plan
/// @param holds papers valid on `asOf`
public record StayQuery(
        Country destination,
        Nationality nationality,
        LocalDate asOf,
        List<Stay> stays,
        @Nullable LocalDate planEntry,
        Set<Paper> holds) {

    /// More entries than anybody makes; it bounds the work that one request can ask for.
    public static final int MOST_STAYS = 500;

    /// @throws IllegalArgumentException when [StayQueryCheck] finds a fault
    public StayQuery {
        stays = List.copyOf(stays);
        holds = Set.copyOf(holds);
        var numbered = new TreeMap<Integer, Stay>();
        stays.forEach(stay -> numbered.put(numbered.size(), stay));
        var faults = StayQueryCheck.faultsOf(destination, nationality, asOf, numbered, planEntry);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "faults: " + faults.stream().map(StayFault::code).toList());
        }
    }
}
