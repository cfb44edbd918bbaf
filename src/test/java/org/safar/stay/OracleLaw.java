package org.safar.stay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rows of the law and the days off, read from the same files as the engine reads, but by code
/// of its own.
///
/// @param daysOff published days off, written `KZ 2026-12-16`
/// @param workingSaturdays days that are worked although they fall on a weekend, written the same
/// @param knownYears years of which published days off are known, written `KZ 2026`
record OracleLaw(
        List<OracleRow> rows,
        Set<String> daysOff,
        Set<String> workingSaturdays,
        Set<String> knownYears) {

    private static final List<String> FILES =
            List.of("kz", "ru", "kg", "uz", "tj", "tr", "ge", "by");

    static OracleLaw read() {
        var groups = lines("rules/stay/nationality-groups.csv");
        var rows = new ArrayList<OracleRow>();
        for (var file : FILES) {
            for (var line : lines("rules/stay/" + file + ".csv")) {
                rows.add(row(line, groups));
            }
        }
        var daysOff = new HashSet<String>();
        var workingSaturdays = new HashSet<String>();
        var knownYears = new HashSet<String>();
        for (var line : lines("rules/holidays.csv")) {
            var day = line.getField("country") + " " + line.getField("date");
            var published = line.getField("confidence").equals("PUB");
            if (line.getField("kind").equals("working-saturday")) {
                workingSaturdays.add(day);
            } else if (published) {
                daysOff.add(day);
            }
            if (published) {
                knownYears.add(day.substring(0, "KZ 2026".length()));
            }
        }
        return new OracleLaw(List.copyOf(rows), daysOff, workingSaturdays, knownYears);
    }

    /// @return the same days off with other rows
    OracleLaw with(List<OracleRow> otherRows) {
        return new OracleLaw(otherRows, daysOff, workingSaturdays, knownYears);
    }

    boolean isWorkingDay(String country, LocalDate day) {
        if (workingSaturdays.contains(country + " " + day)) {
            return true;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return !daysOff.contains(country + " " + day);
    }

    boolean knowsYear(String country, int year) {
        return knownYears.contains(country + " " + year);
    }

    private static OracleRow row(NamedCsvRecord line, List<NamedCsvRecord> groups) {
        var destination = line.getField("destination");
        var who = line.getField("nationality_group");
        var members = new HashSet<String>();
        var everyone = false;
        var isGroup = false;
        for (var member : groups) {
            var meantFor = member.getField("destination");
            if (member.getField("group").equals(who)
                    && (meantFor.equals("*") || meantFor.equals(destination))) {
                isGroup = true;
                everyone |= member.getField("nationality").equals("*");
                members.add(member.getField("nationality"));
            }
        }
        if (!isGroup) {
            members.addAll(List.of(who.split("\\|")));
        }
        var from = line.getField("in_force_from");
        var to = line.getField("in_force_to");
        var window = line.getField("window_days");
        return new OracleRow(
                line.getField("id"),
                destination,
                members,
                everyone,
                !isGroup,
                line.getField("purpose"),
                line.getField("rule_kind"),
                Integer.parseInt(line.getField("days")),
                window.isEmpty() ? 0 : Integer.parseInt(window),
                line.getField("day_kind"),
                from.isEmpty() ? Integer.MIN_VALUE : day(from.length() == 7 ? from + "-01" : from),
                to.isEmpty() ? Integer.MAX_VALUE : day(to),
                from.isEmpty() ? "" : from.length() == 7 ? "month" : "day",
                line.getField("confidence"));
    }

    private static int day(String cell) {
        return (int) LocalDate.parse(cell).toEpochDay();
    }

    private static List<NamedCsvRecord> lines(String file) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
