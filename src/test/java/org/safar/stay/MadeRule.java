package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.NationalityGroup;
import org.safar.country.WorkingCalendars;
import org.safar.stay.StayRule.Beginning;
import org.safar.stay.StayRule.Beginning.Precision;
import org.safar.stay.StayRule.RuleSource;
import org.safar.stay.StayRule.Who;

/// Made-up rows for citizens of Uzbekistan in Kazakhstan, one step at a time: without other words a
/// row names the state and has been in force since 2020.
record MadeRule(StayRule rule) {

    static MadeRule perEntry(String id, int days) {
        return of(id, Purpose.ANY, RuleKind.PER_ENTRY, days, 0);
    }

    static MadeRule window(String id, int days, int windowDays) {
        return of(id, Purpose.ANY, RuleKind.ROLLING_WINDOW, days, windowDays);
    }

    static MadeRule calendarYear(String id, int days) {
        return of(id, Purpose.ANY, RuleKind.CALENDAR_YEAR, days, 0);
    }

    static MadeRule deadline(String id, Purpose purpose, int days) {
        return of(id, purpose, RuleKind.DEADLINE, days, 0);
    }

    /// @return a book of these rows with the real working calendars
    static StayRuleBook book(MadeRule... rules) {
        return StayRuleBook.ofChecked(
                List.of(rules).stream().map(MadeRule::rule).toList(), WorkingCalendars.load());
    }

    MadeRule from(String day) {
        return with(
                rule.who(),
                rule.purpose(),
                rule.dayKind(),
                new Beginning(day, LocalDate.parse(day), Precision.DAY),
                rule.inForceTo(),
                rule.confidence());
    }

    MadeRule to(String day) {
        return with(
                rule.who(),
                rule.purpose(),
                rule.dayKind(),
                rule.begins(),
                LocalDate.parse(day),
                rule.confidence());
    }

    MadeRule forEveryone() {
        return with(
                new Who(
                        "ALL",
                        new NationalityGroup("ALL", Set.of(), true, Optional.empty()),
                        false),
                rule.purpose(),
                rule.dayKind(),
                rule.begins(),
                rule.inForceTo(),
                rule.confidence());
    }

    MadeRule unlessRegistered() {
        return with(
                rule.who(),
                Purpose.ANY_WITHOUT_REGISTRATION,
                rule.dayKind(),
                rule.begins(),
                rule.inForceTo(),
                rule.confidence());
    }

    MadeRule inWorkingDays() {
        return with(
                rule.who(),
                rule.purpose(),
                DayKind.WORKING,
                rule.begins(),
                rule.inForceTo(),
                rule.confidence());
    }

    MadeRule uncertain() {
        return with(
                rule.who(),
                rule.purpose(),
                rule.dayKind(),
                rule.begins(),
                rule.inForceTo(),
                Confidence.UNCERTAIN);
    }

    private static MadeRule of(
            String id, Purpose purpose, RuleKind kind, int days, int windowDays) {
        return new MadeRule(
                new StayRule(
                        id,
                        new Country("KZ"),
                        new Who(
                                "UZ",
                                new NationalityGroup("UZ", Set.of("UZ"), false, Optional.empty()),
                                true),
                        purpose,
                        kind,
                        days,
                        windowDays,
                        DayKind.CALENDAR,
                        new Beginning("2020-01-01", LocalDate.of(2020, 1, 1), Precision.DAY),
                        null,
                        "a law",
                        new RuleSource("a source", "a title", ""),
                        LocalDate.of(2026, 11, 23),
                        Confidence.REPORTED,
                        List.of()));
    }

    private MadeRule with(
            Who who,
            Purpose purpose,
            DayKind dayKind,
            Beginning begins,
            @Nullable LocalDate inForceTo,
            Confidence confidence) {
        return new MadeRule(
                new StayRule(
                        rule.id(),
                        rule.destination(),
                        who,
                        purpose,
                        rule.kind(),
                        rule.days(),
                        rule.windowDays(),
                        dayKind,
                        begins,
                        inForceTo,
                        rule.legalBasis(),
                        rule.source(),
                        rule.checkedOn(),
                        confidence,
                        rule.notes()));
    }
}
