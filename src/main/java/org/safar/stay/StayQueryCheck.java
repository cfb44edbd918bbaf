package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.stay.StayFault.Code;

/// Finds every fault of a question at once, so that a person mends them in one go.
///
/// What could not be read is `null` here and was reported by the one who read it.
final class StayQueryCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<StayFault> faults = new ArrayList<>();

    private StayQueryCheck() {}

    /// @param stays the stays that could be read, by their place among all that were sent
    /// @return the faults in the order of the fields, empty for a question that can be answered
    static List<StayFault> faultsOf(
            @Nullable Country destination,
            @Nullable Nationality nationality,
            @Nullable LocalDate asOf,
            SortedMap<Integer, Stay> stays,
            @Nullable LocalDate planEntry) {
        var check = new StayQueryCheck();
        if (destination != null && nationality != null && nationality.isCitizenOf(destination)) {
            check.add("/nationality", Code.OWN_COUNTRY);
        }
        check.range("/asOf", asOf);
        if (stays.size() > StayQuery.MOST_STAYS) {
            check.add("/stays", Code.TOO_MANY_STAYS);
        } else {
            stays.forEach((index, stay) -> check.stay("/stays/" + index, stay));
            check.open(stays);
        }
        check.plan(asOf, planEntry);
        return List.copyOf(check.faults);
    }

    private void stay(String pointer, Stay stay) {
        range(pointer + "/entered", stay.entered());
        var left = stay.left();
        range(pointer + "/left", left);
        if (left != null && left.isBefore(stay.entered())) {
            add(pointer + "/left", Code.EXIT_BEFORE_ENTRY);
        }
    }

    private void open(SortedMap<Integer, Stay> stays) {
        var open = stays.entrySet().stream().filter(entry -> entry.getValue().isOpen()).toList();
        if (open.size() > 1) {
            add(pointer(open.getLast()), Code.TWO_OPEN_STAYS);
            return;
        }
        var latest = stays.values().stream().map(Stay::entered).max(Comparator.naturalOrder());
        open.stream()
                .filter(entry -> entry.getValue().entered().isBefore(latest.orElseThrow()))
                .forEach(entry -> add(pointer(entry), Code.OPEN_STAY_NOT_LAST));
    }

    private static String pointer(Map.Entry<Integer, Stay> stay) {
        return "/stays/" + stay.getKey() + "/left";
    }

    private void plan(@Nullable LocalDate asOf, @Nullable LocalDate planEntry) {
        range("/planEntry", planEntry);
        if (asOf != null && planEntry != null && planEntry.isBefore(asOf)) {
            add("/planEntry", Code.PLAN_BEFORE_AS_OF);
        }
    }

    private void range(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            add(pointer, Code.DATE_OUT_OF_RANGE);
        }
    }

    private void add(String pointer, Code code) {
        faults.add(new StayFault(pointer, code));
    }
}
