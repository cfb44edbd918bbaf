package org.safar.registry.licence;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.LicenceStatus.Why;

/// What is known after some events have happened, in one order that they may have had.
///
/// @param base the licence itself, or `null` when no event has told of it
/// @param conditions the event that set conditions which still hold, or `null`
/// @param suspension the event that suspended the licence, or `null`
/// @param back the event that restored the licence or lifted conditions last, or `null`
record LicenceState(
        @Nullable Base base,
        @Nullable LicenceEvent conditions,
        @Nullable LicenceEvent suspension,
        @Nullable LicenceEvent back) {

    /// Nothing has happened yet.
    static final LicenceState START = new LicenceState(null, null, null, null);

    /// A report without an end is taken to hold for this long; what comes after it nobody has told.
    static final Period WORD_HOLDS = Period.ofYears(1);

    /// The licence itself.
    ///
    /// @param standing licensed, revoked, expired or unlicensed
    /// @param first the event that began it
    /// @param last the latest event that confirms it
    /// @param end last day of the licence
    record Base(Standing standing, LicenceEvent first, LicenceEvent last, PartialDate end) {}

    LicenceState after(LicenceEvent event) {
        return switch (event.kind()) {
            case GRANTED -> held(event, event, event.effectiveTo(), null, null, null);
            case RENEWED -> renewed(event);
            case RESTORED -> restored(event);
            case CONDITIONS_SET -> confirmed(event, event, suspension, null);
            case CONDITIONS_LIFTED -> confirmed(event, null, suspension, event);
            case SUSPENDED -> new LicenceState(base, conditions, event, back);
            case REVOKED -> ended(Standing.REVOKED, event);
            case EXPIRED -> ended(Standing.EXPIRED, event);
            case REPORTED_UNLICENSED -> ended(Standing.UNLICENSED, event);
            case CORRECTED -> this;
        };
    }

    private LicenceState renewed(LicenceEvent event) {
        if (base == null
                || base.standing != Standing.LICENSED
                || isAfterAGap(event.effectiveFrom(), base.end)) {
            return held(event, event, event.effectiveTo(), null, suspension, null);
        }
        return held(base.first, event, event.effectiveTo(), conditions, suspension, back);
    }

    private static boolean isAfterAGap(PartialDate from, PartialDate end) {
        return from.isKnown() && end.end().isBefore(from.start().minusDays(1));
    }

    private LicenceState restored(LicenceEvent event) {
        return confirmed(event, conditions, null, event);
    }

    /// The event says that the licence is in force; its end stays unless the event names another.
    private LicenceState confirmed(
            LicenceEvent event,
            @Nullable LicenceEvent newConditions,
            @Nullable LicenceEvent newSuspension,
            @Nullable LicenceEvent newBack) {
        var isHeld = base != null && base.standing == Standing.LICENSED;
        var end = event.effectiveTo().isKnown() || !isHeld ? event.effectiveTo() : base.end;
        var first = isHeld ? base.first : event;
        return held(first, event, end, newConditions, newSuspension, newBack);
    }

    private static LicenceState held(
            LicenceEvent first,
            LicenceEvent last,
            PartialDate end,
            @Nullable LicenceEvent conditions,
            @Nullable LicenceEvent suspension,
            @Nullable LicenceEvent back) {
        return new LicenceState(
                new Base(Standing.LICENSED, first, last, end), conditions, suspension, back);
    }

    private static LicenceState ended(Standing standing, LicenceEvent event) {
        return new LicenceState(
                new Base(standing, event, event, PartialDate.UNKNOWN), null, null, null);
    }

    /// @return the status on a day, if exactly the events of this state have happened by then
    LicenceStatus on(LocalDate day) {
        var isOver = base != null && base.end.isKnown() && day.isAfter(base.end.end());
        if (suspension == null || isOver) {
            return base == null
                    ? new Unknown(Why.NOTHING_REPORTED, null)
                    : withoutSuspension(base, base.first.effectiveFrom(), day);
        }
        var end = suspension.effectiveTo();
        if (!end.isKnown()
                || !day.isAfter(later(end.start(), suspension.effectiveFrom().start()))) {
            return whileItHolds(
                    new Known(Standing.SUSPENDED, suspension.effectiveFrom(), end, suspension),
                    day,
                    wordOf(suspension));
        }
        if (!day.isAfter(end.end())) {
            return new Unknown(Why.DAY_MISSING, suspension);
        }
        return base == null
                ? new Unknown(Why.AFTERWARDS_NOT_REPORTED, suspension)
                : withoutSuspension(base, end.plusDays(1), day);
    }

    private LicenceStatus withoutSuspension(Base base, PartialDate since, LocalDate day) {
        if (base.standing != Standing.LICENSED) {
            var known = new Known(base.standing, since, PartialDate.UNKNOWN, base.last);
            return whileItHolds(known, day, wordOf(base.last));
        }
        if (base.end.isKnown() && day.isAfter(base.end.start())) {
            return atTheEnd(base, since, day);
        }
        return inForce(base, since, day);
    }

    private LicenceStatus atTheEnd(Base base, PartialDate since, LocalDate day) {
        if (!day.isAfter(base.end.end())) {
            return base.end.isExact()
                    ? inForce(base, since, day)
                    : new Unknown(Why.DAY_MISSING, base.last);
        }
        var known =
                new Known(Standing.EXPIRED, base.end.plusDays(1), PartialDate.UNKNOWN, base.last);
        return whileItHolds(known, day, base.end.end());
    }

    private LicenceStatus inForce(Base base, PartialDate begin, LocalDate day) {
        var since = back == null ? begin : latest(begin, back.effectiveFrom());
        if (conditions != null) {
            var limited = latest(since, conditions.effectiveFrom());
            var known = new Known(Standing.CONDITIONS, limited, base.end, conditions);
            return whileItHolds(known, day, wordOf(base.last));
        }
        var known = new Known(Standing.LICENSED, since, base.end, base.last);
        return whileItHolds(known, day, wordOf(base.last));
    }

    /// A status with an end of its own holds until then, any other as long as a report is taken to.
    private static LicenceStatus whileItHolds(Known known, LocalDate day, LocalDate word) {
        return known.until().isKnown() || !day.isAfter(holdsUntil(word))
                ? known
                : new Unknown(Why.AFTERWARDS_NOT_REPORTED, known.event());
    }

    /// The last day that the event's source speaks of; the earliest one where it is not exact.
    static LocalDate wordOf(LicenceEvent event) {
        return later(event.happenedBy(), event.source().date().start());
    }

    /// @return the last day on which a report of that day is taken to hold
    static LocalDate holdsUntil(LocalDate word) {
        return word.equals(LocalDate.MAX) ? LocalDate.MAX : word.plus(WORD_HOLDS);
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    private static PartialDate latest(PartialDate one, PartialDate two) {
        return two.end().isBefore(one.end()) && one.isKnown() ? one : two;
    }
}
