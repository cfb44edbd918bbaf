package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.safar.country.Country;
import org.safar.country.NationalityGroup;
import org.safar.stay.StayRule.Beginning;
import org.safar.stay.StayRule.Beginning.Precision;
import org.safar.stay.StayRule.RuleSource;
import org.safar.stay.StayRule.Who;

/// Makes up laws for one pair of destination and nationality: one or several rows, which change,
/// end, leave gaps, displace each other or depend on registration. Rows of one rank, key and
/// purpose never overlap, as in real files.
final class RandomLaw {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 23);

    private final RandomGenerator random;
    private final String destination;
    private final String nationality;
    private final int anchor;
    private final boolean small;
    private final List<OracleRow> rows = new ArrayList<>();

    /// @param anchor a day around which rows begin and end
    /// @param small true for limits of a few days, which meet their borders far more often
    RandomLaw(
            RandomGenerator random,
            String destination,
            String nationality,
            int anchor,
            boolean small) {
        this.random = random;
        this.destination = destination;
        this.nationality = nationality;
        this.anchor = anchor;
        this.small = small;
    }

    List<OracleRow> rows(String mainKind) {
        var named = chance(65);
        track(mainKind, named, chance(15) ? "any_without_work_permit" : "any", true);
        if (chance(25)) {
            track(mainKind, !named, "any", true);
        }
        if (chance(25)) {
            track(mainKind, named, "any_without_registration", true);
        }
        if (chance(10)) {
            track(mainKind, !named, "any_without_registration", true);
        }
        for (var kind : List.of("per_entry", "rolling_window", "calendar_year")) {
            if (!kind.equals(mainKind) && chance(25)) {
                track(kind, chance(60), "any", true);
            }
        }
        if (chance(20)) {
            track("rolling_window", named, "any", false);
        }
        deadlines();
        return List.copyOf(rows);
    }

    /// @return the row in the engine's own words
    static StayRule toRule(OracleRow row) {
        var group = new NationalityGroup("G", row.members(), row.everyone(), Optional.empty());
        return new StayRule(
                row.id(),
                new Country(row.destination()),
                new Who(row.named() ? String.join("|", row.members()) : "G", group, row.named()),
                Purpose.ofCell(row.purpose()),
                RuleKind.ofCell(row.kind()),
                row.days(),
                row.windowDays(),
                DayKind.ofWord(row.dayKind()),
                beginning(row),
                row.to() == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(row.to()),
                "a law",
                new RuleSource("a source", "a title", ""),
                SOME_DAY,
                Confidence.ofWord(row.confidence()),
                List.of());
    }

    private static Beginning beginning(OracleRow row) {
        return switch (row.start()) {
            case "day" -> new Beginning("day", LocalDate.ofEpochDay(row.from()), Precision.DAY);
            case "month" ->
                    new Beginning("month", LocalDate.ofEpochDay(row.from()), Precision.MONTH);
            default -> new Beginning("", LocalDate.MIN, Precision.UNKNOWN);
        };
    }

    private void deadlines() {
        for (var purpose :
                List.of(
                        chance(50) ? "self_registration" : "self_or_host_registration",
                        "host_notification",
                        "reregistration_on_address_change",
                        "patent_application")) {
            if (chance(15)) {
                track(purpose, true, purpose, true);
            }
            if (chance(15)) {
                track(purpose, false, purpose, true);
            }
        }
    }

    /// One line of law through time: up to three rows that follow each other, now and then with a
    /// gap.
    private void track(String kind, boolean named, String purpose, boolean binds) {
        var reach = small ? 25 : 250;
        var from = anchor - random.nextInt(reach * 3);
        var count = chance(60) ? 1 : random.nextInt(1, 4);
        for (var index = 0; index < count; index++) {
            var last = index == count - 1;
            var to = from + random.nextInt(1, reach * 2);
            var start = "day";
            if (index == 0 && chance(40)) {
                start = "";
            } else if (index == 0 && chance(25)) {
                start = "month";
                from = (int) LocalDate.ofEpochDay(from).withDayOfMonth(1).toEpochDay();
            }
            rows.add(
                    row(
                            kind,
                            named,
                            purpose,
                            binds,
                            start.isEmpty() ? Integer.MIN_VALUE : from,
                            last && chance(80) ? Integer.MAX_VALUE : to,
                            start));
            from = to + 1 + (chance(25) ? random.nextInt(1, reach) : 0);
        }
    }

    private OracleRow row(
            String kind,
            boolean named,
            String purpose,
            boolean binds,
            int from,
            int to,
            String start) {
        var limit = !purpose.equals(kind);
        var days =
                switch (kind) {
                    case "per_entry" -> small ? random.nextInt(1, 16) : one(14, 30, 60, 90, 180);
                    case "calendar_year" -> small ? random.nextInt(1, 21) : one(30, 90, 183, 364);
                    case "rolling_window" -> small ? random.nextInt(1, 11) : one(30, 60, 90);
                    default -> random.nextInt(1, 35);
                };
        var window = 0;
        if (kind.equals("rolling_window")) {
            window = small ? days + random.nextInt(1, 26) : days * 2;
        }
        var everyone = !named && chance(40);
        return new OracleRow(
                "row-" + random.nextInt(10) + "-" + rows.size(),
                destination,
                everyone && binds ? Set.of() : Set.of(binds ? nationality : "FR", "ES"),
                everyone && binds,
                named,
                purpose,
                limit ? kind : "registration_deadline",
                days,
                window,
                limit || chance(50) ? "calendar" : "working",
                from,
                to,
                start,
                chance(15) ? "uncertain" : "reported");
    }

    private int one(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
