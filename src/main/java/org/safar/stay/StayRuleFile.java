package org.safar.stay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.NationalityGroup;
import org.safar.country.NationalityGroups;
import org.safar.platform.RuleFile;
import org.safar.stay.StayRule.Beginning;
import org.safar.stay.StayRule.Beginning.Precision;
import org.safar.stay.StayRule.RuleSource;
import org.safar.stay.StayRule.Who;

/// Reads rows of `rules/stay/<destination>.csv`. The columns are explained in `rules/README.md`.
final class StayRuleFile {

    /// A limit of a year or more would never bite within one calendar year.
    private static final int LONGEST_CALENDAR_YEAR_LIMIT = 364;

    private final RuleFile file;
    private final NationalityGroups groups;

    StayRuleFile(RuleFile file, NationalityGroups groups) {
        this.file = file;
        this.groups = groups;
    }

    /// @throws org.safar.platform.BadRuleFileException with file, line and reason when a row cannot
    ///   be used
    List<Line> read() {
        return file.read(row -> new Line(row, parse(row)));
    }

    private StayRule parse(RuleFile.Row row) {
        var destination = new Country(row.required("destination"));
        var kind = RuleKind.ofCell(row.required("rule_kind"));
        var purpose = Purpose.ofCell(row.required("purpose"));
        require(
                kind.limitsStay() == purpose.duty().isEmpty(),
                "`purpose` and `rule_kind` do not fit together");
        var days = number(row.required("days"));
        return new StayRule(
                row.required("id"),
                destination,
                who(row.required("nationality_group"), destination),
                purpose,
                kind,
                days,
                windowDays(row.optional("window_days"), kind, days),
                DayKind.ofWord(row.required("day_kind")),
                beginning(row.optional("in_force_from")),
                end(row),
                row.required("legal_basis"),
                new RuleSource(
                        row.required("source"),
                        row.required("source_title"),
                        row.optional("source_address")),
                row.day("checked_on"),
                Confidence.ofWord(row.required("confidence")),
                notes(row.optional("note")));
    }

    private Who who(String cell, Country destination) {
        var group = groups.find(cell, destination);
        if (group.isPresent()) {
            return new Who(cell, group.get(), false);
        }
        var states =
                Arrays.stream(cell.split("\\|"))
                        .map(code ->
                                Country.ofCode(code)
                                        .orElseThrow(() ->
                                                new IllegalArgumentException(
                                                        "`"
                                                                + code
                                                                + "` is neither a country nor a group of this destination")))
                        .map(Country::code)
                        .collect(Collectors.toSet());
        return new Who(cell, new NationalityGroup(cell, states, false, Optional.empty()), true);
    }

    private static int windowDays(String cell, RuleKind kind, int days) {
        require(
                cell.isEmpty() == (kind != RuleKind.ROLLING_WINDOW),
                "`window_days` does not fit `rule_kind`");
        require(
                kind != RuleKind.CALENDAR_YEAR || days <= LONGEST_CALENDAR_YEAR_LIMIT,
                "`days` of a calendar year must be under a year");
        if (cell.isEmpty()) {
            return 0;
        }
        var windowDays = number(cell);
        require(windowDays > days, "`window_days` must be more than `days`");
        return windowDays;
    }

    private static Beginning beginning(String cell) {
        if (cell.isEmpty()) {
            return new Beginning(cell, LocalDate.MIN, Precision.UNKNOWN);
        }
        if (cell.length() == "YYYY-MM".length()) {
            return new Beginning(cell, month(cell).atDay(1), Precision.MONTH);
        }
        return new Beginning(cell, RuleFile.dayOf(cell), Precision.DAY);
    }

    private static @Nullable LocalDate end(RuleFile.Row row) {
        var cell = row.optional("in_force_to");
        if (cell.isEmpty()) {
            return null;
        }
        var end = RuleFile.dayOf(cell);
        require(
                !end.isBefore(beginning(row.optional("in_force_from")).firstDay()),
                "`in_force_to` is before `in_force_from`");
        return end;
    }

    private static List<StayNote> notes(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(StayNote::ofWord).toList();
    }

    private static int number(String cell) {
        require(
                cell.matches("[1-9][0-9]{0,3}"),
                "`" + cell + "` is not a number of days from 1 to 9999");
        return Integer.parseInt(cell);
    }

    private static YearMonth month(String cell) {
        try {
            return YearMonth.parse(cell);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "`" + cell + "` is not a month written as 2026-11", e);
        }
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }

    /// One row with the place where it stands.
    record Line(RuleFile.Row row, StayRule rule) {}
}
