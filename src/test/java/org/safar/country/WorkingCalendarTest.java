package org.safar.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Working days of the real calendars. A deadline must not come out too late, so in doubt a day is
/// worked.
class WorkingCalendarTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.load();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    KZ, 2026-11-23, true,  an ordinary Monday
                    KZ, 2026-11-22, false, a Sunday
                    KZ, 2026-12-16, false, Independence Day
                    KZ, 2026-10-26, false, the day off for a holiday on a Sunday
                    KZ, 2027-03-15, false, the new Constitution Day
                    KZ, 2027-03-24, true,  a day off that no source confirms is worked
                    KZ, 2026-08-30, false, no holiday any more but a Sunday
                    UZ, 2026-12-12, true,  a Saturday worked for 31 December
                    UZ, 2026-12-31, false, the day off that it pays for
                    UZ, 2026-12-19, false, an ordinary Saturday
                    TJ, 2026-03-14, true,  a Saturday worked for 27 March
                    TJ, 2026-03-27, false, the day off that it pays for
                    KG, 2027-03-08, true,  the list for 2027 was not seen
                    TR, 2026-01-01, true,  no calendar was read
                    TR, 2026-01-03, false, weekends are off everywhere
                    """)
    void knowsWhichDaysAreWorked(Country country, LocalDate day, boolean worked, String why) {
        assertThat(CALENDARS.of(country).isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    KZ, 2026-11-20, 3, 2026-11-25, Friday; then Monday to Wednesday
                    KZ, 2026-11-21, 3, 2026-11-25, Saturday; Monday is day 1
                    KZ, 2026-12-15, 1, 2026-12-17, the holiday is skipped
                    KZ, 2027-03-12, 1, 2027-03-16, Friday; the weekend and Constitution Day are skipped
                    UZ, 2026-12-11, 1, 2026-12-12, Friday; the worked Saturday is day 1
                    UZ, 2026-12-12, 1, 2026-12-14, the day of entry is never day 1
                    """)
    void countsFromTheFirstWorkingDayAfter(
            Country country, LocalDate entry, int days, LocalDate due, String why) {
        assertThat(CALENDARS.of(country).workingDayAfter(entry, days)).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    KZ, 2026-12-30, 2027-01-05, true,  both years were read
                    KZ, 2027-12-30, 2028-01-05, false, 2028 was not
                    KZ, 2024-12-31, 2024-12-31, false, 2024 was not
                    KG, 2026-05-01, 2026-05-05, true,  2026 was read
                    KG, 2027-05-01, 2027-05-05, false, of 2027 nothing is published
                    TR, 2026-05-01, 2026-05-05, false, no year was
                    """)
    void knowsWhichYearsWereRead(
            Country country, LocalDate first, LocalDate last, boolean known, String why) {
        assertThat(CALENDARS.of(country).knows(first, last)).as(why).isEqualTo(known);
    }
}
