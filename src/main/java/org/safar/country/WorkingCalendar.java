package org.safar.country;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Which days one country works.
///
/// A holiday that no source confirms counts as a working day, so that a deadline never comes out
/// too late.
///
/// @param daysOff confirmed public holidays and days moved to a weekday
/// @param workingWeekends Saturdays or Sundays that are worked instead of another day
/// @param knownYears years for which a calendar was read
public record WorkingCalendar(
        Set<LocalDate> daysOff, Set<LocalDate> workingWeekends, Set<Integer> knownYears) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// A country of which no calendar was read: only weekends are days off.
    public static final WorkingCalendar UNKNOWN = new WorkingCalendar(Set.of(), Set.of(), Set.of());

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        workingWeekends = Set.copyOf(workingWeekends);
        knownYears = Set.copyOf(knownYears);
    }

    /// @return true when offices of this country work on that day
    public boolean isWorkingDay(LocalDate day) {
        if (workingWeekends.contains(day)) {
            return true;
        }
        return !WEEKEND.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /// @param start the day before the count begins
    /// @param days how many working days, at least 1
    /// @return the working day with that number; the first working day after `start` is number 1
    public LocalDate workingDayAfter(LocalDate start, int days) {
        var day = start;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /// @return true when the calendars of all years from `first` to `last` were read
    public boolean knows(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (!knownYears.contains(year)) {
                return false;
            }
        }
        return true;
    }
}
