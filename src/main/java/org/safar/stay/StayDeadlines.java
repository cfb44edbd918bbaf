package org.safar.stay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.country.WorkingCalendar;
import org.safar.stay.StayResult.Deadline;

/// What must be done by when in a present stay.
///
/// @param list duties, the earliest first, those without a day last
/// @param warnings doubts about the days
record StayDeadlines(List<Deadline> list, Set<StayWarning> warnings) {

    private static final Comparator<Deadline> EARLIEST_FIRST =
            Comparator.comparing(Deadline::dueBy, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(deadline -> deadline.rule().id());

    /// @param rules rows in force on the day asked about
    /// @param entry day of entry of the present stay
    /// @param asOf the day asked about
    /// @param calendar working days of the destination
    static StayDeadlines of(
            List<StayRule> rules, LocalDate entry, LocalDate asOf, WorkingCalendar calendar) {
        var deadlines =
                rules.stream()
                        .filter(rule -> rule.kind() == RuleKind.DEADLINE)
                        .map(rule -> deadline(rule, entry, asOf, calendar))
                        .sorted(EARLIEST_FIRST)
                        .toList();
        var calendarMissing =
                deadlines.stream()
                        .filter(deadline -> deadline.rule().dayKind() == DayKind.WORKING)
                        .map(Deadline::dueBy)
                        .anyMatch(due -> due != null && !calendar.knows(entry.plusDays(1), due));
        return new StayDeadlines(
                deadlines, calendarMissing ? Set.of(StayWarning.HOLIDAYS_UNKNOWN) : Set.of());
    }

    private static Deadline deadline(
            StayRule rule, LocalDate entry, LocalDate asOf, WorkingCalendar calendar) {
        var duty = rule.purpose().duty().orElseThrow();
        var actor = rule.purpose().actor().orElseThrow();
        var dueBy = dueBy(rule, duty, entry, calendar);
        return new Deadline(rule, duty, actor, dueBy, dueBy != null && dueBy.isBefore(asOf));
    }

    private static @Nullable LocalDate dueBy(
            StayRule rule, Duty duty, LocalDate entry, WorkingCalendar calendar) {
        return switch (duty) {
            case HOST_NOTIFICATION, REGISTRATION, PATENT ->
                    switch (rule.dayKind()) {
                        case CALENDAR -> entry.plusDays(rule.days() - 1L);
                        case WORKING -> calendar.workingDayAfter(entry, rule.days());
                    };
            // it runs from a change of address, which we do not ask for
            case RE_REGISTRATION -> null;
        };
    }
}
