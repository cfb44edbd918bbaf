package org.safar.stay;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;

/// Writes the parts of an answer as the case files write them, so that a lawyer can read both.
final class AnswerWords {

    private AnswerWords() {}

    /// @return for example `kz-uz-per-entry 14/30; kz-uz-window 14/90`
    static String clocks(PlainAnswer answer) {
        return orNone(
                answer.clocks().stream()
                        .map(clock ->
                                clock.id()
                                        + " "
                                        + clock.usedDays()
                                        + "/"
                                        + (clock.usedDays()
                                                + clock.unusedDays()
                                                - clock.overstayDays()))
                        .collect(joining("; ")));
    }

    /// @return for example `kz-host-notification 2026-11-13 passed; kz-reregistration none`, the
    ///   earliest first
    static String due(PlainAnswer answer) {
        return orNone(
                answer.deadlines().stream()
                        .sorted(
                                Comparator.comparing(
                                        PlainAnswer.DeadlineAnswer::dueBy,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(deadline ->
                                deadline.id()
                                        + " "
                                        + (deadline.dueBy() == null ? "none" : deadline.dueBy())
                                        + (deadline.passed() ? " passed" : ""))
                        .collect(joining("; ")));
    }

    /// @return for example `30 days until 2026-12-30 by kz-uz-per-entry`
    static String plan(PlainAnswer answer) {
        var plan = answer.plan();
        if (plan == null) {
            return "none";
        }
        return plan.allowed()
                ? "%d days until %s by %s"
                        .formatted(
                                plan.longestStayDays(), plan.lastLawfulDay(), plan.bindingClock())
                : "refused by " + plan.bindingClock();
    }

    /// @return for example `2026-11-24 for 30 days; full stay from 2026-11-24`
    static String nextEntry(PlainAnswer answer) {
        var next = answer.nextEntry();
        return next == null
                ? "none"
                : "%s for %d days; full stay from %s"
                        .formatted(next.earliest(), next.longestStayDays(), next.fullStayFrom());
    }

    /// @return the words in alphabetical order
    static String warnings(PlainAnswer answer) {
        return orNone(String.join(" ", answer.warnings()));
    }

    static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }
}
