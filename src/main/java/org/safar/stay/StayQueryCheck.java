package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.stay.StayFault.Code;

/// Finds every fault of a question at once, so that a person mends them in one go.
final class StayQueryCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<StayFault> faults = new ArrayList<>();

    private StayQueryCheck() {}

    /// @return the faults in the order of the fields, empty for a question that can be answered
    static List<StayFault> faultsOf(
            Country destination,
            Nationality nationality,
            LocalDate asOf,
            List<Stay> stays,
            @Nullable LocalDate planEntry) {
        var check = new StayQueryCheck();
        if (nationality.isCitizenOf(destination)) {
            check.add("/nationality", Code.OWN_COUNTRY);
        }
        check.range("/asOf", asOf);
        check.stays(stays);
        check.plan(asOf, planEntry);
        return List.copyOf(check.faults);
    }

    /// @return true for a day that the calculator accepts: 1990 to 2100
    static boolean isInRange(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private void stays(List<Stay> stays) {
        if (stays.size() > StayQuery.MOST_STAYS) {
            add("/stays", Code.TOO_MANY_STAYS);
            return;
        }
        for (var index = 0; index < stays.size(); index++) {
            stay("/stays/" + index, stays.get(index));
        }
        open(stays);
    }

    private void stay(String pointer, Stay stay) {
        range(pointer + "/entered", stay.entered());
        var left = stay.left();
        if (left == null) {
            return;
        }
        range(pointer + "/left", left);
        if (left.isBefore(stay.entered())) {
            add(pointer + "/left", Code.EXIT_BEFORE_ENTRY);
        }
    }

    private void open(List<Stay> stays) {
        var open = stays.stream().filter(Stay::isOpen).toList();
        if (open.size() > 1) {
            add("/stays/" + stays.lastIndexOf(open.getLast()), Code.TWO_OPEN_STAYS);
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        var entered = open.getFirst().entered();
        if (stays.stream().anyMatch(stay -> stay.entered().isAfter(entered))) {
            add("/stays/" + stays.indexOf(open.getFirst()), Code.OPEN_STAY_NOT_LAST);
        }
    }

    private void plan(LocalDate asOf, @Nullable LocalDate planEntry) {
        if (planEntry == null) {
            return;
        }
        range("/planEntry", planEntry);
        if (planEntry.isBefore(asOf)) {
            add("/planEntry", Code.PLAN_BEFORE_AS_OF);
        }
    }

    private void range(String pointer, LocalDate day) {
        if (!isInRange(day)) {
            add(pointer, Code.DATE_OUT_OF_RANGE);
        }
    }

    private void add(String pointer, Code code) {
        faults.add(new StayFault(pointer, code));
    }
}
