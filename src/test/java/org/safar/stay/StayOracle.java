package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
/// What the contract leaves open is read so (see [OracleClocks] and [OracleHistory], too):
/// - `not-counted` comes before `unknown`: the paper decides even where no rule is known;
/// - no entry is lawful on a day without a row; a plan for such a day has no answer;
/// - only an overstay of the present stay is an overstay;
/// - only the rows that decide on the day asked about say whether a total cap is known;
/// - a plan or next stay that is cut short by the end of the rules gives the warning `rule-ends`,
///   too, and so does a plan for a day without a row, or a next entry that has to wait for a rule;
/// - doubts of every row in the answer are told: clocks, terms, and what ended the present stay;
/// - a working term needs the calendars of the years from the first day counted to the last;
/// - the full stay is the longest that a person without any history could have on one of the days
///   looked at.
final class StayOracle {

    private static final int LOOK_AHEAD = 400;
    private static final Set<String> EAEU = Set.of("AM", "BY", "KG", "KZ", "RU");
    private static final Set<String> PATENT = Set.of("UZ", "TJ", "AZ", "GE", "MD", "UA");

    private final OracleLaw law;
    private final boolean withFullStay;
    private final StayQuery query;
    private final int asOf;
    private final OracleHistory history;
    private final OracleClocks clocks;
    private final Set<String> warnings = new TreeSet<>();
    private boolean registered;
    private boolean stopped;

    private StayOracle(StayQuery query, OracleLaw law, boolean withFullStay) {
        this.query = query;
        this.law = law;
        this.withFullStay = withFullStay;
        asOf = (int) query.asOf().toEpochDay();
        history = new OracleHistory(query);
        if (history.overlaps()) {
            warnings.add("stays-overlap");
        }
        papers();
        var rows = new ArrayList<OracleRow>();
        for (var row : law.rows()) {
            if (row.destination().equals(query.destination().code())
                    && row.binds(query.nationality().code())) {
                rows.add(row);
            }
        }
        clocks = new OracleClocks(rows, history, asOf, registered);
    }

    /// @param withFullStay false leaves `fullStayFrom` out, which costs most of the time
    static PlainAnswer answer(StayQuery query, OracleLaw law, boolean withFullStay) {
        return new StayOracle(query, law, withFullStay).answer();
    }

    private PlainAnswer answer() {
        var terms = terms();
        var today = clocks.limits(asOf);
        if (stopped || today.isEmpty()) {
            return uncounted(stopped ? "not-counted" : "unknown", terms);
        }
        if (today.stream().allMatch(row -> row.kind().equals("per_entry"))) {
            warnings.add("total-cap-not-known");
        }
        var end = history.inside() ? clocks.endOfPresentStay() : null;
        var binding = end == null ? null : end.binding();
        var overstay = binding != null && end.lastDay() < asOf;
        if (overstay) {
            warnings.add("overstay-may-bring-ban");
        }
        if (end != null && binding == null) {
            warnings.add("rule-ends");
        }
        if (binding != null) {
            warnAbout(binding);
        }
        var shown = new ArrayList<>(today);
        if (binding != null && !overstay && !today.contains(binding)) {
            shown.add(binding);
        }
        shown.forEach(this::warnAbout);
        return new PlainAnswer(
                overstay ? "overstay" : "lawful",
                history.inside(),
                presentEntry(),
                end == null ? null : unlessBeforeEntry(end.lastDay()),
                overstay ? asOf - end.lastDay() : 0,
                binding == null ? null : binding.id(),
                shown.stream()
                        .map(this::clock)
                        .sorted(Comparator.comparing(ClockAnswer::id))
                        .toList(),
                terms,
                plan(),
                nextEntry(),
                warnings);
    }

    private PlainAnswer uncounted(String status, List<DeadlineAnswer> terms) {
        return new PlainAnswer(
                status,
                history.inside(),
                presentEntry(),
                null,
                0,
                null,
                List.of(),
                terms,
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

    private ClockAnswer clock(OracleRow row) {
        var used = clocks.count(row, asOf, history.inside() ? history.presentEntry() : asOf + 1);
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
                history.inside() ? unlessBeforeEntry(clocks.lastLawfulDayOf(row)) : null);
    }

    private @Nullable PlanAnswer plan() {
        var planEntry = query.planEntry();
        if (planEntry == null) {
            return null;
        }
        var entry = (int) planEntry.toEpochDay();
        var end = clocks.endOfNewStay(entry, true);
        if (end == null || end.binding() == null) {
            warnings.add("rule-ends");
        }
        if (end == null) {
            return null;
        }
        var days = end.lastDay() - entry + 1;
        return new PlanAnswer(
                planEntry,
                days > 0,
                days,
                days > 0 ? date(end.lastDay()) : null,
                end.binding() == null ? null : end.binding().id());
    }

    private NextEntryAnswer nextEntry() {
        for (var entry = asOf + 1; entry <= asOf + LOOK_AHEAD; entry++) {
            var end = clocks.endOfNewStay(entry, true);
            if (end == null || end.binding() == null) {
                warnings.add("rule-ends");
            }
            if (end != null && end.lastDay() >= entry) {
                return new NextEntryAnswer(
                        date(entry),
                        end.lastDay() - entry + 1,
                        withFullStay ? fullStayFrom() : null);
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
        var end = clocks.endOfNewStay(entry, withHistory);
        return end == null ? 0 : end.lastDay() - entry + 1;
    }

    private List<DeadlineAnswer> terms() {
        var terms = new ArrayList<DeadlineAnswer>();
        for (var row : history.inside() ? clocks.deciding(asOf) : List.<OracleRow>of()) {
            if (row.limitsStay()) {
                continue;
            }
            warnAbout(row);
            var dueBy = dueBy(row);
            var passed = dueBy != null && query.asOf().isAfter(dueBy);
            terms.add(new DeadlineAnswer(row.id(), row.key(), row.actor(), dueBy, passed));
        }
        terms.sort(Comparator.comparing(DeadlineAnswer::id));
        return terms;
    }

    private @Nullable LocalDate dueBy(OracleRow row) {
        if (row.key().equals("re-registration")) {
            return null;
        }
        var day = date(history.presentEntry());
        if (row.dayKind().equals("calendar")) {
            return day.plusDays(row.days() - 1);
        }
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

    private @Nullable LocalDate presentEntry() {
        return history.inside() ? date(history.presentEntry()) : null;
    }

    private @Nullable LocalDate unlessBeforeEntry(int day) {
        return day < history.presentEntry() ? null : date(day);
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
