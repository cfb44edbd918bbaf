package org.safar.country;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safar.platform.RuleFile;

/// The working calendars of `rules/holidays.csv`.
public final class WorkingCalendars {

    private static final RuleFile FILE = new RuleFile("rules/holidays.csv");

    /// The word of the file for a day that a public source states.
    private static final String PUBLISHED = "PUB";

    /// The word of the file for a weekend day that is worked.
    private static final String WORKING_SATURDAY = "working-saturday";

    private static final Set<String> KINDS =
            Set.of("fixed", "transferred", "religious-estimate", WORKING_SATURDAY);

    private static final Set<String> CONFIDENCE_WORDS = Set.of(PUBLISHED, "CONFLICT", "UNVERIFIED");

    private final Map<Country, WorkingCalendar> calendars;

    private WorkingCalendars(Map<Country, WorkingCalendar> calendars) {
        this.calendars = calendars;
    }

    /// @throws org.safar.platform.BadRuleFileException when the file is missing or a row is wrong
    public static WorkingCalendars load() {
        var known = new HashSet<String>();
        var days =
                FILE.read(row -> parse(row, known)).stream()
                        .collect(Collectors.groupingBy(Day::country));
        return new WorkingCalendars(
                days.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> calendar(entry.getValue()))));
    }

    /// @return the calendar of that country; [WorkingCalendar#UNKNOWN] when none was read
    public WorkingCalendar of(Country country) {
        return calendars.getOrDefault(country, WorkingCalendar.UNKNOWN);
    }

    private static Day parse(RuleFile.Row row, Set<String> known) {
        row.required("source");
        row.day("checked_on");
        var country = new Country(row.required("country"));
        var date = row.day("date");
        if (!known.add(country + " " + date)) {
            throw row.fault("a second row for `" + country.code() + "` and `" + date + "`");
        }
        return new Day(
                country,
                date,
                row.oneOf("kind", KINDS).equals(WORKING_SATURDAY),
                row.oneOf("confidence", CONFIDENCE_WORDS).equals(PUBLISHED));
    }

    private static WorkingCalendar calendar(List<Day> days) {
        var published = days.stream().filter(Day::published).toList();
        return new WorkingCalendar(
                published.stream()
                        .filter(day -> !day.worked)
                        .map(Day::date)
                        .collect(Collectors.toSet()),
                days.stream().filter(Day::worked).map(Day::date).collect(Collectors.toSet()),
                published.stream().map(day -> day.date.getYear()).collect(Collectors.toSet()));
    }

    private record Day(Country country, LocalDate date, boolean worked, boolean published) {}
}
