package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.stay.PlainAnswer.ClockAnswer;
import org.safar.stay.PlainAnswer.DeadlineAnswer;
import org.safar.stay.PlainAnswer.NextEntryAnswer;
import org.safar.stay.PlainAnswer.PlanAnswer;

/// Answers a question of stay the slow way, straight from the words of the contract: it walks every
/// day and counts a window by walking back over each of its days. It shares no code with the engine
/// but the records of question and answer.
///
/// What the contract leaves open is read so:
/// - a named row displaces a group's row of its key also when the named row itself does not apply
///   because the stay is registered;
/// - a row that does not apply to the person counts as not in force for them;
/// - `not-counted` comes before `unknown`: the paper decides even where no rule is known;
/// - days up to the day asked about on which no row was in force break nothing; only the look into
///   the future stops before such a day;
/// - a clock alone likewise ends with the last day on which its row decides, but a clock that
///   decides only later and binds ends with the stay;
/// - a new stay is never taken as one with an old one, and is not registered;
/// - no entry is lawful on a day without a row; a plan for such a day has no answer;
/// - only an overstay of the present stay is an overstay;
/// - only the rows shown on the day asked about say whether a total cap is known;
/// - a plan or next stay that is cut short by the end of the rules gives the warning `rule-ends`
///   too;
/// - a working term needs the calendars of the years from the first day counted to the last.
final class StayOracle {

    private static final int LOOK_AHEAD = 400;
    private static final Set<String> EAEU = Set.of("AM", "BY", "KG", "KZ", "RU");
    private static final Set<String> PATENT = Set.of("UZ", "TJ", "AZ", "GE", "MD", "UA");

    private final OracleLaw law;
    private final boolean withFullStay;
    private final StayQuery query;
    private final OracleHistory history;
    private final List<OracleRow> rows = new ArrayList<>();
    private final Set<String> warnings = new TreeSet<>();
    private final Map<Integer, Day> days = new HashMap<>();
    private final int asOf;
    private boolean registered;
    private boolean stopped;

    private StayOracle(StayQuery query, OracleLaw law, boolean withFullStay) {
        this.query = query;
        this.law = law;
        this.withFullStay = withFullStay;
        this.history = new OracleHistory(query);
        this.asOf = (int) query.asOf().toEpochDay();
        for (var row : law.rows()) {
            if (row.destination().equals(query.destination().code())
                    && row.binds(query.nationality().code())) {
                rows.add(row);
            }
        }
    }

    /// @param withFullStay false leaves `fullStayFrom` out, which costs most of the time
    static PlainAnswer answer(StayQuery query, OracleLaw law, boolean withFullStay) {
        return new StayOracle(query, law, withFullStay).answer();
    }

    private PlainAnswer answer() {
        if (history.overlaps()) {
            warnings.add("stays-overlap");
        }
        papers();
        var deadlines = deadlines();
        if (stopped) {
            return uncounted("not-counted", deadlines);
        }
        var today = decidingLimits(asOf, registered);
        if (today.isEmpty()) {
            return uncounted("unknown", deadlines);
        }
        if (today.stream().allMatch(row -> row.kind().equals("per_entry"))) {
            warnings.add("total-cap-not-known");
        }
        var shown = new ArrayList<>(today);
        var end = history.inside() ? endOfPresentStay() : null;
        if (end != null
                && end.binding != null
                && end.lastDay >= asOf
                && !shown.contains(end.binding)) {
            shown.add(end.binding);
        }
        shown.forEach(this::warnAbout);
        if (end != null && end.binding != null) {
            warnAbout(end.binding);
        }
        var overstay = end != null && end.binding != null && end.lastDay < asOf;
        if (overstay) {
            warnings.add("overstay-may-bring-ban");
        }
        return new PlainAnswer(
                overstay ? "overstay" : "lawful",
                history.inside(),
                history.inside() ? date(history.presentEntry()) : null,
                end == null || end.lastDay < history.presentEntry() ? null : date(end.lastDay),
                overstay ? asOf - end.lastDay : 0,
                end == null || end.binding == null ? null : end.binding.id(),
                shown.stream()
                        .map(this::clock)
                        .sorted(Comparator.comparing(ClockAnswer::id))
                        .toList(),
                deadlines,
                plan(),
                nextEntry(),
                warnings);
    }

    private PlainAnswer uncounted(String status, List<DeadlineAnswer> deadlines) {
        return new PlainAnswer(
                status,
                history.inside(),
                history.inside() ? date(history.presentEntry()) : null,
                null,
                0,
                null,
                List.of(),
                deadlines,
                null,
                null,
                warnings);
    }

    private void papers() {
        var destination = query.destination().code();
        var nationality = query.nationality().code();
        for (var paper : query.holds()) {
            var applies =
                    switch (paper.word()) {
                        case "residence-permit", "visa" -> true;
                        case "labour-permit" -> destination.equals("KZ");
                        case "work-patent" ->
                                destination.equals("RU") && PATENT.contains(nationality);
                        case "eaeu-contract" ->
                                EAEU.contains(destination) && EAEU.contains(nationality);
                        case "registered" -> history.inside();
                        default -> false;
                    };
            if (!applies) {
                warnings.add("paper-does-not-apply");
                continue;
            }
            if (paper.word().equals("registered")) {
                registered = true;
                continue;
            }
            stopped = true;
            if (destination.equals("KZ")
                    && (paper.word().equals("labour-permit")
                            || paper.word().equals("eaeu-contract"))) {
                warnings.add("ask-migration-police");
            }
        }
    }

    /// Rows that decide on a day: in force, and not displaced by a named row of their key.
    private List<OracleRow> deciding(int day) {
        var found = new ArrayList<OracleRow>(4);
        for (var row : rows) {
            if (!row.inForce(day)) {
                continue;
            }
            var displaced = false;
            for (var other : rows) {
                displaced |=
                        other.named()
                                && !row.named()
                                && other.inForce(day)
                                && other.key().equals(row.key());
            }
            if (!displaced) {
                found.add(row);
            }
        }
        return found;
    }

    private List<OracleRow> decidingLimits(int day, boolean isRegistered) {
        return isRegistered ? onDay(day).ifRegistered : onDay(day).ifNot;
    }

    /// What is asked of one day again and again; only remembered, not computed in a clever way.
    private record Day(List<OracleRow> ifRegistered, List<OracleRow> ifNot, int newYear) {}

    private Day onDay(int day) {
        return days.computeIfAbsent(
                day,
                each -> {
                    var limits = deciding(each);
                    limits.removeIf(row -> !row.limitsStay());
                    var ifRegistered = new ArrayList<>(limits);
                    ifRegistered.removeIf(row -> row.purpose().equals("any_without_registration"));
                    return new Day(
                            ifRegistered, limits, (int) date(each).withDayOfYear(1).toEpochDay());
                });
    }

    /// Days that a row counts on a day, for a person who is there from `entry` on without a break.
    ///
    /// @param withHistory false for a person who was never there before
    private int count(OracleRow row, int day, int entry, boolean withHistory) {
        if (row.kind().equals("per_entry")) {
            return Math.max(0, day - entry + 1);
        }
        var first =
                row.kind().equals("rolling_window")
                        ? day - row.windowDays() + 1
                        : onDay(day).newYear;
        var firstEver = withHistory ? Math.min(entry, history.firstDay()) : entry;
        var count = 0;
        for (var back = day; back >= first && back >= firstEver; back--) {
            if (back >= entry || (withHistory && history.there(back))) {
                count++;
            }
        }
        return count;
    }

    private @Nullable OracleRow firstBroken(
            List<OracleRow> deciding, int day, int entry, boolean withHistory) {
        OracleRow first = null;
        for (var row : deciding) {
            if (count(row, day, entry, withHistory) > row.days()
                    && (first == null || row.tieOrder().compareTo(first.tieOrder()) < 0)) {
                first = row;
            }
        }
        return first;
    }

    /// The last lawful day (the day before the entry when there is none), and the row that ends the
    /// stay, `null` when the known rules end first.
    private record End(int lastDay, @Nullable OracleRow binding) {}

    private End endOfPresentStay() {
        var entry = history.presentEntry();
        for (var day = entry; ; day++) {
            var deciding = decidingLimits(day, registered);
            if (deciding.isEmpty() && day > asOf) {
                warnings.add("rule-ends");
                return new End(day - 1, null);
            }
            var broken = firstBroken(deciding, day, entry, true);
            if (broken != null) {
                return new End(day - 1, broken);
            }
        }
    }

    /// The end of a new stay, or `null` when no row is in force on its first day.
    private @Nullable End endOfNewStay(int entry, boolean withHistory) {
        for (var day = entry; ; day++) {
            var deciding = decidingLimits(day, false);
            if (deciding.isEmpty()) {
                return day == entry ? null : new End(day - 1, null);
            }
            var broken = firstBroken(deciding, day, entry, withHistory);
            if (broken != null) {
                return new End(day - 1, broken);
            }
        }
    }

    private ClockAnswer clock(OracleRow row) {
        var used =
                history.inside()
                        ? count(row, asOf, history.presentEntry(), true)
                        : row.kind().equals("per_entry") ? 0 : count(row, asOf, asOf + 1, true);
        LocalDate windowStart =
                switch (row.kind()) {
                    case "rolling_window" -> date(asOf - row.windowDays() + 1);
                    case "calendar_year" -> query.asOf().withDayOfYear(1);
                    default -> null;
                };
        return new ClockAnswer(
                row.id(),
                windowStart,
                used,
                Math.max(0, row.days() - used),
                Math.max(0, used - row.days()),
                history.inside() ? lastLawfulDayOf(row) : null);
    }

    private @Nullable LocalDate lastLawfulDayOf(OracleRow row) {
        var entry = history.presentEntry();
        var decidesToday = decidingLimits(asOf, registered).contains(row);
        for (var day = entry; ; day++) {
            var decides = decidingLimits(day, registered).contains(row);
            if (decides && count(row, day, entry, true) > row.days()) {
                return day == entry ? null : date(day - 1);
            }
            if (!decides && decidesToday && day > asOf) {
                return date(day - 1);
            }
        }
    }

    private @Nullable PlanAnswer plan() {
        var planEntry = query.planEntry();
        if (planEntry == null) {
            return null;
        }
        var entry = (int) planEntry.toEpochDay();
        var end = endOfNewStay(entry, true);
        if (end == null || end.binding == null) {
            warnings.add("rule-ends");
        }
        if (end == null) {
            return null;
        }
        var days = end.lastDay - entry + 1;
        return new PlanAnswer(
                planEntry,
                days > 0,
                days,
                days > 0 ? date(end.lastDay) : null,
                end.binding == null ? null : end.binding.id());
    }

    private NextEntryAnswer nextEntry() {
        for (var entry = asOf + 1; entry <= asOf + LOOK_AHEAD; entry++) {
            var end = endOfNewStay(entry, true);
            if (end == null || end.binding == null) {
                warnings.add("rule-ends");
            }
            if (end != null && end.lastDay >= entry) {
                return new NextEntryAnswer(
                        date(entry), end.lastDay - entry + 1, withFullStay ? fullStayFrom() : null);
            }
        }
        return new NextEntryAnswer(null, 0, null);
    }

    private @Nullable LocalDate fullStayFrom() {
        var longestEver = 0;
        for (var entry = asOf + 1; entry <= asOf + LOOK_AHEAD; entry++) {
            longestEver = Math.max(longestEver, lengthOfNewStay(entry, false));
        }
        for (var entry = asOf + 1; entry <= asOf + LOOK_AHEAD && longestEver > 0; entry++) {
            if (lengthOfNewStay(entry, true) >= longestEver) {
                return date(entry);
            }
        }
        return null;
    }

    private int lengthOfNewStay(int entry, boolean withHistory) {
        var end = endOfNewStay(entry, withHistory);
        return end == null ? 0 : end.lastDay - entry + 1;
    }

    private List<DeadlineAnswer> deadlines() {
        if (!history.inside()) {
            return List.of();
        }
        var found = new ArrayList<DeadlineAnswer>();
        for (var row : deciding(asOf)) {
            if (row.limitsStay()) {
                continue;
            }
            warnAbout(row);
            var dueBy = dueBy(row);
            found.add(
                    new DeadlineAnswer(
                            row.id(),
                            row.key(),
                            row.actor(),
                            dueBy,
                            dueBy != null && query.asOf().isAfter(dueBy)));
        }
        found.sort(Comparator.comparing(DeadlineAnswer::id));
        return found;
    }

    private @Nullable LocalDate dueBy(OracleRow row) {
        if (row.key().equals("re-registration")) {
            return null;
        }
        var entry = date(history.presentEntry());
        if (row.dayKind().equals("calendar")) {
            return entry.plusDays(row.days() - 1);
        }
        var day = entry;
        for (var counted = 0; counted < row.days(); ) {
            day = day.plusDays(1);
            if (law.isWorkingDay(row.destination(), day)) {
                counted++;
            }
            if (!law.knowsYear(row.destination(), day.getYear())) {
                warnings.add("holidays-unknown");
            }
        }
        return day;
    }

    private void warnAbout(OracleRow row) {
        if (row.confidence().equals("uncertain")) {
            warnings.add("sources-conflict");
        }
        if (row.start().isEmpty()) {
            warnings.add("start-not-known");
        }
        if (row.start().equals("month")) {
            warnings.add("start-day-not-known");
        }
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
