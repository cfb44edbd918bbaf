package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayResult.Clock;

/// How the clocks of one person stand on the day asked about.
///
/// What ends the present stay is judged as if the person stayed on without a break: trips to come
/// never shorten it. A clock once broken stays broken.
final class StayClocks {

    private final int asOf;
    private final StayLimits limits;
    private final StayHistory history;

    StayClocks(LocalDate asOf, StayLimits limits, StayHistory history) {
        this.asOf = Math.toIntExact(asOf.toEpochDay());
        this.limits = limits;
        this.history = history;
    }

    /// @return every clock in force on the day asked about
    List<Clock> inForce() {
        return limits.inForceOn(asOf).stream().map(this::clock).toList();
    }

    /// @return every clock in force on the day asked about, and the one that decides only later and
    ///   binds
    List<Clock> all() {
        var clocks = new ArrayList<>(inForce());
        var binding = binding();
        if (binding != null && isLater(binding.rule())) {
            clocks.add(binding);
        }
        return clocks;
    }

    /// @return the clock that ends the present stay; `null` when the known rules end before any
    ///   breaks
    @Nullable Clock binding() {
        if (rulesEndFirst()) {
            return null;
        }
        var rule = limits.brokenOn(brokenDay(), entry(), history.present());
        return rule == null ? null : clock(rule);
    }

    /// @return the day before the first broken day of the present stay, which may lie before the
    ///   stay itself
    LocalDate lastLawfulDay() {
        return LocalDate.ofEpochDay(
                Math.min(brokenDay(), limits.firstDayWithoutRule(asOf + 1)) - 1L);
    }

    /// @return true when the present stay would run into a day without a rule before it breaks one
    boolean rulesEndFirst() {
        return limits.firstDayWithoutRule(asOf + 1) < brokenDay();
    }

    private int brokenDay() {
        return limits.firstBrokenDay(entry(), history.present());
    }

    private int entry() {
        var entry = history.presentEntry();
        if (entry == null) {
            throw new IllegalStateException("a person who is outside has no present stay");
        }
        return entry;
    }

    private Clock clock(StayRule rule) {
        var start = windowStart(rule);
        var startDay = start == null ? null : LocalDate.ofEpochDay(start);
        return new Clock(rule, startDay, usedDays(start), lastLawfulDay(rule));
    }

    private @Nullable Integer windowStart(StayRule rule) {
        return switch (rule.kind()) {
            case ROLLING_WINDOW -> asOf - rule.windowDays() + 1;
            case CALENDAR_YEAR -> RulePeriod.firstOfYear(asOf);
            case PER_ENTRY, DEADLINE -> null;
        };
    }

    private int usedDays(@Nullable Integer windowStart) {
        if (windowStart != null) {
            return history.present().between(windowStart, asOf);
        }
        return history.presentEntry() == null ? 0 : asOf - history.presentEntry() + 1;
    }

    private @Nullable LocalDate lastLawfulDay(StayRule rule) {
        if (history.presentEntry() == null) {
            return null;
        }
        var alone = limits.only(rule);
        var broken = alone.firstBrokenDay(entry(), history.present());
        var end = isLater(rule) ? RulePeriod.NEVER : alone.firstDayWithoutRule(asOf + 1);
        var last = Math.min(broken, end) - 1;
        return last < entry() ? null : LocalDate.ofEpochDay(last);
    }

    /// A row of a group decides later, too, when a row that names the state displaces it today.
    private boolean isLater(StayRule rule) {
        return !limits.inForceOn(asOf).contains(rule)
                && limits.only(rule).firstBrokenDay(entry(), history.present()) > asOf;
    }
}
