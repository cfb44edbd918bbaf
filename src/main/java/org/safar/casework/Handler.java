package org.safar.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.safar.contact.OpeningHours;
import org.safar.country.Country;
import org.safar.country.WorkingCalendar;
import org.safar.country.WorkingCalendars;

/// An organisation that answers requests.
///
/// @param organisation its identifier
/// @param name as people know it
/// @param country whose clock and holidays it works by
/// @param hours when it works
/// @param answerDays days of work within which it means to answer
/// @param retentionDays days that it keeps a closed request
public record Handler(
        long organisation,
        String name,
        Country country,
        OpeningHours hours,
        int answerDays,
        int retentionDays) {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.load();

    /// @return the last day on which an answer to what is written now is expected
    public LocalDate answerBy(Clock clock) {
        return answerBy(LocalDate.now(clock.withZone(country.zone())), CALENDARS.of(country));
    }

    /// A day counts when the organisation works on that day of the week and it is no holiday.
    LocalDate answerBy(LocalDate today, WorkingCalendar calendar) {
        var day = today;
        for (var counted = 0; counted < answerDays; ) {
            day = day.plusDays(1);
            if (works(day, calendar)) {
                counted++;
            }
        }
        return day;
    }

    private boolean works(LocalDate day, WorkingCalendar calendar) {
        var open =
                hours.rules().stream().anyMatch(rule -> rule.days().contains(day.getDayOfWeek()));
        return open && !calendar.daysOff().contains(day);
    }
}
