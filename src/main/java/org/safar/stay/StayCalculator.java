package org.safar.stay;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayResult.Clock;
import org.safar.stay.StayResult.Counts;
import org.safar.stay.StayResult.Deadline;
import org.safar.stay.StayRule.Beginning.Precision;

/// Says how long a person may stay. Pure: the same question and book give the same answer, whatever
/// the day is.
public final class StayCalculator {

    /// How far ahead a next entry is looked for, in days after the day asked about.
    public static final int LOOK_AHEAD_DAYS = 400;

    private final StayQuery query;
    private final StayRuleBook book;
    private final PairRules pair;
    private final StayHistory history;
    private final @Nullable LocalDate presentEntry;
    private final Set<Paper> papers;
    private final Set<StayWarning> warnings = EnumSet.noneOf(StayWarning.class);

    private StayCalculator(StayQuery query, StayRuleBook book) {
        this.query = query;
        this.book = book;
        this.pair = book.pair(query.destination(), query.nationality());
        this.history = StayHistory.of(query.stays(), query.asOf());
        var entry = history.presentEntry();
        this.presentEntry = entry == null ? null : LocalDate.ofEpochDay(entry);
        this.papers =
                query.holds().stream()
                        .filter(this::applies)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// @param query a question without faults
    /// @param book the rules to answer it by
    public static StayResult calculate(StayQuery query, StayRuleBook book) {
        return new StayCalculator(query, book).answer();
    }

    private StayResult answer() {
        warnAboutInput();
        var deadlines = deadlines();
        if (papers.stream().anyMatch(Paper::stopsTheCount)) {
            return new StayResult.NotCounted(query, presentEntry, deadlines, warnings());
        }
        var limits = new StayLimits(pair.limits(papers.contains(Paper.REGISTERED)));
        var inForce = limits.inForceOn(day(query.asOf()));
        if (inForce.isEmpty()) {
            return new StayResult.Unknown(query, presentEntry, deadlines, warnings());
        }
        if (inForce.stream().allMatch(rule -> rule.kind() == RuleKind.PER_ENTRY)) {
            warnings.add(StayWarning.TOTAL_CAP_NOT_KNOWN);
        }
        var future = new StayOutlook(query, new StayLimits(pair.limits(false)), history.present());
        var plan = future.plan();
        var next = future.nextEntry();
        if (plan.ruleEnds() || next.ruleEnds()) {
            warnings.add(StayWarning.RULE_ENDS);
        }
        var clocks = new StayClocks(query.asOf(), limits, history);
        var shown = presentEntry == null ? clocks.inForce() : clocks.all();
        warnAboutRules(shown.stream().map(Clock::rule).toList());
        var counts = new Counts(shown, plan.plan(), next.nextEntry());
        if (presentEntry == null) {
            return new StayResult.Outside(query, counts, warnings());
        }
        return inside(presentEntry, clocks, counts, deadlines);
    }

    private StayResult inside(
            LocalDate entry, StayClocks clocks, Counts counts, List<Deadline> deadlines) {
        var binding = clocks.binding();
        var last = clocks.lastLawfulDay();
        if (clocks.rulesEndFirst()) {
            warnings.add(StayWarning.RULE_ENDS);
        }
        if (binding != null) {
            warnAboutRules(List.of(binding.rule()));
        }
        if (binding == null || !last.isBefore(query.asOf())) {
            return new StayResult.Lawful(
                    query, entry, last, binding, counts, deadlines, warnings());
        }
        warnings.add(StayWarning.OVERSTAY_MAY_BRING_BAN);
        var lastLawful = last.isBefore(entry) ? null : last;
        var overstayDays = day(query.asOf()) - day(last);
        return new StayResult.Overstay(
                query, entry, lastLawful, overstayDays, binding, counts, deadlines, warnings());
    }

    private List<Deadline> deadlines() {
        if (presentEntry == null) {
            return List.of();
        }
        var deadlines =
                StayDeadlines.of(
                        pair.inForceOn(query.asOf()),
                        presentEntry,
                        query.asOf(),
                        book.calendarOf(query.destination()));
        warnings.addAll(deadlines.warnings());
        warnAboutRules(deadlines.list().stream().map(Deadline::rule).toList());
        return deadlines.list();
    }

    /// A stay that is over, or has not begun, cannot be registered.
    private boolean applies(Paper paper) {
        return paper.appliesTo(query.destination(), query.nationality())
                && (paper != Paper.REGISTERED || presentEntry != null);
    }

    private void warnAboutInput() {
        if (history.overlapped()) {
            warnings.add(StayWarning.STAYS_OVERLAP);
        }
        if (!papers.containsAll(query.holds())) {
            warnings.add(StayWarning.PAPER_DOES_NOT_APPLY);
        }
        if (papers.stream().anyMatch(paper -> paper.isDisputedIn(query.destination()))) {
            warnings.add(StayWarning.ASK_MIGRATION_POLICE);
        }
    }

    private void warnAboutRules(List<StayRule> rules) {
        rules.stream().flatMap(StayCalculator::doubts).forEach(warnings::add);
    }

    private static Stream<StayWarning> doubts(StayRule rule) {
        var conflict =
                rule.confidence() == Confidence.UNCERTAIN
                        ? Stream.of(StayWarning.SOURCES_CONFLICT)
                        : Stream.<StayWarning>empty();
        return Stream.concat(conflict, doubts(rule.begins().precision()));
    }

    private static Stream<StayWarning> doubts(Precision beginning) {
        return switch (beginning) {
            case DAY -> Stream.empty();
            case MONTH -> Stream.of(StayWarning.START_DAY_NOT_KNOWN);
            case UNKNOWN -> Stream.of(StayWarning.START_NOT_KNOWN);
        };
    }

    private Set<StayWarning> warnings() {
        return Collections.unmodifiableSet(EnumSet.copyOf(warnings));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
