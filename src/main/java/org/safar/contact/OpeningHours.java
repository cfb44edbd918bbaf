package org.safar.contact;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// When a contact answers, in the time of the place. Read from the part of OpenStreetMap's notation
/// that is needed, see [OpeningHoursReader].
///
/// @param text as it is written, for example `Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-12:00`
/// @param rules hours of groups of days; no day is in two of them
public record OpeningHours(String text, List<Rule> rules) {

    /// Minutes of a day.
    static final int DAY = 24 * 60;

    /// Day and night on every day of the week.
    static final OpeningHours ALWAYS =
            new OpeningHours(
                    "24/7", List.of(new Rule(EnumSet.allOf(DayOfWeek.class), List.of(Span.ALL))));

    /// The hours of some days.
    ///
    /// @param days in the order of the week
    /// @param spans in the order of the day
    public record Rule(Set<DayOfWeek> days, List<Span> spans) {

        public Rule {
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
            spans = List.copyOf(spans);
        }

        /// @return whether these are all seven days
        public boolean isEveryDay() {
            return days.size() == DayOfWeek.values().length;
        }
    }

    /// From one minute to another.
    ///
    /// @param from minute of the day
    /// @param to first minute after it, later than `from`; above 1,440 on the following day
    public record Span(int from, int to) {

        static final Span ALL = new Span(0, DAY);

        private boolean holds(int minute) {
            return from <= minute && minute < to;
        }

        /// @return for example `09:00–18:00`
        public String inWords() {
            return time(from) + "–" + (to == DAY ? "24:00" : time(to % DAY));
        }

        private static String time(int minute) {
            return LocalTime.MIN.plusMinutes(minute).toString();
        }
    }

    /// @return whether it never closes
    public boolean isAlways() {
        return rules.stream().allMatch(rule -> rule.isEveryDay() && rule.spans.contains(Span.ALL));
    }

    /// @param there day and time at the place
    public boolean isOpen(LocalDateTime there) {
        var minute = there.getHour() * 60 + there.getMinute();
        return isOpen(there.getDayOfWeek(), minute)
                || isOpen(there.getDayOfWeek().minus(1), minute + DAY);
    }

    private boolean isOpen(DayOfWeek day, int minute) {
        return rules.stream()
                .filter(rule -> rule.days.contains(day))
                .flatMap(rule -> rule.spans.stream())
                .anyMatch(span -> span.holds(minute));
    }
}
