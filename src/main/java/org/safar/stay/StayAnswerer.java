package org.safar.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayAnswerView.ClockCard;
import org.safar.stay.StayAnswerView.DutyLine;
import org.safar.stay.StayAnswerView.Headline;
import org.safar.stay.StayAnswerView.RuleLine;
import org.safar.stay.StayFields.Hidden;
import org.safar.stay.StayResult.Clock;
import org.safar.stay.StayResult.Counted;
import org.safar.stay.StayResult.Counts;
import org.safar.stay.StayResult.Deadline;
import org.safar.stay.StayResult.Lawful;
import org.safar.stay.StayResult.NotCounted;
import org.safar.stay.StayResult.Outside;
import org.safar.stay.StayResult.Overstay;
import org.safar.stay.StayResult.Unknown;
import org.safar.web.FormErrors;

/// Puts a [StayResult] into words.
final class StayAnswerer {

    private final StayResult result;
    private final StayRuleBook book;
    private final StayWords words;
    private final StayMessages messages;

    StayAnswerer(StayResult result, StayRuleBook book, StayWords words) {
        this.result = result;
        this.book = book;
        this.words = words;
        this.messages = words.messages();
    }

    StayAnswerView view(StayForm form, FormErrors errors, List<Hidden> kept) {
        var query = result.query();
        return new StayAnswerView(
                List.of(
                        messages.answerCountry(words.country(query.destination())),
                        messages.answerNationality(words.nationality(query.nationality())),
                        messages.answerAsOf(words.date(query.asOf()))),
                headline(),
                clocks().stream().filter(this::saysSomething).map(this::card).toList(),
                result instanceof Counted counted
                        ? StayTimelineView.of(StayTimeline.of(counted), words)
                        : null,
                result.deadlines().stream().map(this::duty).toList(),
                result.warnings().stream()
                        .filter(warning -> !warning.isAboutEarlierDays())
                        .map(words::warning)
                        .toList(),
                why(),
                bindingRule(),
                notes(),
                next(),
                plan(form),
                form.planEntry(),
                rules(),
                unreadRules(),
                result instanceof Lawful,
                errors,
                kept);
    }

    private Headline headline() {
        return switch (result) {
            case Lawful lawful -> lawful(lawful);
            case Overstay overstay -> overstay(overstay);
            case Outside outside -> outside(outside.counts());
            case NotCounted notCounted ->
                    new Headline(
                            "good",
                            null,
                            messages.answerNotCounted(),
                            List.of(messages.answerNotCountedMeaning()));
            case Unknown unknown ->
                    new Headline(
                            "unknown",
                            null,
                            messages.answerUnknown(),
                            List.of(messages.answerUnknownMeaning()));
        };
    }

    private Headline lawful(Lawful lawful) {
        var meaning =
                lawful.bindingClock() == null
                        ? messages.answerRuleEndsMeaning()
                        : messages.answerLawfulMeaning();
        return new Headline(
                "good",
                messages.answerLawful(),
                words.date(lawful.lastLawfulDay()),
                List.of(meaning));
    }

    private Headline overstay(Overstay overstay) {
        var last = overstay.lastLawfulDay();
        var days = messages.answerOverstayDays(words.days(overstay.overstayDays()));
        if (last == null) {
            return new Headline(
                    "bad",
                    null,
                    messages.answerOverstayFromStart(),
                    List.of(days, messages.answerOverstayAdvice()));
        }
        return new Headline(
                "bad",
                messages.answerOverstay(),
                words.date(last),
                List.of(days, messages.answerOverstayAdvice()));
    }

    private Headline outside(Counts counts) {
        var next = counts.nextEntry();
        var earliest = next.earliest();
        if (earliest == null) {
            return new Headline("bad", null, messages.answerOutsideNever(), List.of());
        }
        return new Headline(
                "good",
                messages.answerOutside(),
                words.days(next.longestStayDays()),
                List.of(
                        messages.answerOutsideEarliest(words.date(earliest)),
                        messages.answerOutsideLastDay(
                                words.date(earliest.plusDays(next.longestStayDays() - 1L)))));
    }

    /// The days of one entry are not running for a person who is outside.
    private boolean saysSomething(Clock clock) {
        return result.presentEntry() != null || clock.rule().kind() != RuleKind.PER_ENTRY;
    }

    private ClockCard card(Clock clock) {
        return new ClockCard(
                clock.unusedDays(),
                words.clock(clock.rule(), besideUnregistered()),
                messages.clockUsed(clock.usedDays(), clock.rule().days()));
    }

    private DutyLine duty(Deadline deadline) {
        var done = deadline.duty() == Duty.REGISTRATION && saidRegistered();
        var more = new ArrayList<String>();
        more.add(words.actor(deadline.actor()));
        if (done) {
            more.add(messages.dueDone());
        } else if (deadline.passed()) {
            more.add(messages.duePassed());
        }
        return new DutyLine(
                words.duty(deadline.duty()), due(deadline), deadline.passed() && !done, more);
    }

    private String due(Deadline deadline) {
        var dueBy = deadline.dueBy();
        return dueBy == null
                ? messages.dueAfterMove(deadline.rule().days())
                : messages.dueBy(words.date(dueBy));
    }

    private boolean saidRegistered() {
        return result.query().holds().contains(Paper.REGISTERED);
    }

    private List<String> why() {
        if (clocks().isEmpty()) {
            return List.of();
        }
        var binding = binding();
        var others =
                clocks().stream()
                        .filter(clock -> binding == null || !clock.rule().equals(binding.rule()))
                        .map(clock -> sentence(clock.rule()));
        return Stream.concat(others, Stream.of(messages.whyBorderDays())).toList();
    }

    private @Nullable RuleLine bindingRule() {
        var binding = binding();
        return binding == null
                ? null
                : RuleLine.of(sentence(binding.rule()), binding.rule(), words);
    }

    private List<String> notes() {
        var limits = clocks().stream().map(Clock::rule);
        var duties = result.deadlines().stream().map(Deadline::rule);
        var beside =
                Stream.concat(limits, duties)
                        .flatMap(rule -> rule.notes().stream())
                        .distinct()
                        .map(words::note);
        var earlierDays =
                result.warnings().stream()
                        .filter(StayWarning::isAboutEarlierDays)
                        .map(words::warning);
        return Stream.concat(beside, earlierDays).toList();
    }

    private @Nullable Clock binding() {
        return switch (result) {
            case Lawful lawful -> lawful.bindingClock();
            case Overstay overstay -> overstay.bindingClock();
            case Outside outside -> null;
            case NotCounted notCounted -> null;
            case Unknown unknown -> null;
        };
    }

    private List<String> next() {
        if (!(result instanceof Counted counted)) {
            return List.of();
        }
        var next = counted.counts().nextEntry();
        var earliest = next.earliest();
        if (earliest == null) {
            return List.of(messages.nextNever());
        }
        var lines = new ArrayList<String>();
        lines.add(messages.nextEarliest(words.date(earliest)));
        lines.add(messages.nextLongest(words.days(next.longestStayDays())));
        var full = next.fullStayFrom();
        if (full != null && !full.equals(earliest)) {
            lines.add(messages.nextFull(words.date(full)));
        }
        if (result.presentEntry() != null) {
            lines.add(messages.nextAssumption());
        }
        return lines;
    }

    private List<String> plan(StayForm form) {
        var planned = result.query().planEntry();
        if (planned == null || !(result instanceof Counted counted)) {
            return List.of();
        }
        var plan = counted.counts().plan();
        var lines = new ArrayList<String>();
        lines.add(messages.planEntry(words.date(planned)));
        if (plan == null) {
            lines.add(messages.planUnknown());
            return lines;
        }
        var last = plan.lastLawfulDay();
        if (last == null) {
            lines.add(messages.planRefused());
            return lines;
        }
        lines.add(messages.planLongest(words.days(plan.longestStayDays())));
        lines.add(messages.planLastDay(words.date(last)));
        return lines;
    }

    private List<RuleLine> rules() {
        var binding = Stream.ofNullable(binding()).map(Clock::rule);
        var limits = clocks().stream().map(Clock::rule);
        var duties = result.deadlines().stream().map(Deadline::rule);
        return Stream.of(binding, limits, duties)
                .flatMap(rules -> rules)
                .distinct()
                .map(rule -> RuleLine.of(sentence(rule), rule, words))
                .toList();
    }

    private List<RuleLine> unreadRules() {
        if (!(result instanceof Unknown)) {
            return List.of();
        }
        var query = result.query();
        return book.rulesWithUnreadList(query.destination(), query.asOf()).stream()
                .map(rule ->
                        RuleLine.of(words.unreadList(rule) + ". " + sentence(rule), rule, words))
                .toList();
    }

    private List<Clock> clocks() {
        return result instanceof Counted counted ? counted.counts().clocks() : List.of();
    }

    private String sentence(StayRule rule) {
        return words.rule(rule, besideUnregistered());
    }

    private boolean besideUnregistered() {
        return clocks().stream()
                .anyMatch(clock -> clock.rule().purpose() == Purpose.ANY_WITHOUT_REGISTRATION);
    }
}
