package org.safar.stay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.country.NationalityGroups;
import org.safar.country.WorkingCalendar;
import org.safar.country.WorkingCalendars;
import org.safar.platform.RuleFile;

/// Every rule of stay that the portal knows, checked, and the working calendars that deadlines
/// need.
public final class StayRuleBook {

    /// Destinations with a file of rules, in the order in which people are offered them.
    public static final List<Country> DESTINATIONS =
            List.of(
                    new Country("KZ"),
                    new Country("RU"),
                    new Country("KG"),
                    new Country("UZ"),
                    new Country("TJ"),
                    new Country("TR"),
                    new Country("GE"),
                    new Country("BY"));

    private final List<StayRule> rules;
    private final WorkingCalendars calendars;

    private StayRuleBook(List<StayRule> rules, WorkingCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /// Reads and checks all files.
    ///
    /// @throws org.safar.platform.BadRuleFileException with file, line and reason when a row must
    ///   not be used
    public static StayRuleBook load() {
        var groups = NationalityGroups.load();
        var lines =
                DESTINATIONS.stream()
                        .map(destination ->
                                "rules/stay/"
                                        + destination.code().toLowerCase(Locale.ROOT)
                                        + ".csv")
                        .flatMap(name ->
                                new StayRuleFile(new RuleFile(name), groups).read().stream())
                        .toList();
        return of(lines, WorkingCalendars.load());
    }

    /// @throws org.safar.platform.BadRuleFileException when two rows contradict each other
    static StayRuleBook of(List<StayRuleFile.Line> lines, WorkingCalendars calendars) {
        StayRuleOverlaps.refuse(lines);
        return new StayRuleBook(lines.stream().map(StayRuleFile.Line::rule).toList(), calendars);
    }

    /// @return a book of these rules, which are taken as they are
    static StayRuleBook ofChecked(List<StayRule> rules, WorkingCalendars calendars) {
        return new StayRuleBook(List.copyOf(rules), calendars);
    }

    /// @return every row, in the order of the files
    public List<StayRule> rules() {
        return rules;
    }

    /// @return the calendar by which working days of that destination are counted
    public WorkingCalendar calendarOf(Country destination) {
        return calendars.of(destination);
    }

    /// @return the rows that bind citizens of that state in that destination, with the days on
    ///   which each decides
    public PairRules pair(Country destination, Nationality nationality) {
        var binding =
                rules.stream()
                        .filter(rule -> rule.destination().equals(destination))
                        .filter(rule -> rule.binds(nationality))
                        .toList();
        return PairRules.of(binding);
    }

    /// @return rows whose list of states nobody could read: people are told them as text ("if your
    ///   state is on it …")
    public List<StayRule> rulesWithUnreadList(Country destination, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.destination().equals(destination))
                .filter(rule -> rule.who().group().ruleTextKey().isPresent())
                .filter(rule -> rule.isInForceOn(day))
                .sorted(Comparator.comparing(StayRule::id))
                .toList();
    }
}
