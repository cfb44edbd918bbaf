package org.safar.stay;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An answer of the contract in words and numbers, so that answers of different makers can be
/// compared and printed. Clocks and deadlines are in the order of their ids.
record PlainAnswer(
        String status,
        boolean inside,
        @Nullable LocalDate presentEntry,
        @Nullable LocalDate lastLawfulDay,
        int overstayDays,
        @Nullable String bindingClock,
        List<ClockAnswer> clocks,
        List<DeadlineAnswer> deadlines,
        @Nullable PlanAnswer plan,
        @Nullable NextEntryAnswer nextEntry,
        Set<String> warnings) {

    record ClockAnswer(
            String id,
            @Nullable LocalDate windowStart,
            int usedDays,
            int unusedDays,
            int overstayDays,
            @Nullable LocalDate lastLawfulDay) {}

    record DeadlineAnswer(
            String id, String duty, String actor, @Nullable LocalDate dueBy, boolean passed) {}

    record PlanAnswer(
            LocalDate entry,
            boolean allowed,
            int longestStayDays,
            @Nullable LocalDate lastLawfulDay,
            @Nullable String bindingClock) {}

    record NextEntryAnswer(
            @Nullable LocalDate earliest, int longestStayDays, @Nullable LocalDate fullStayFrom) {}

    /// @return the engine's answer in words and numbers
    static PlainAnswer of(StayResult result) {
        return switch (result) {
            case StayResult.NotCounted it -> uncounted("not-counted", it);
            case StayResult.Unknown it -> uncounted("unknown", it);
            case StayResult.Lawful it ->
                    counted(
                            "lawful",
                            it,
                            it.lastLawfulDay(),
                            0,
                            it.bindingClock() == null ? null : it.bindingClock().rule().id());
            case StayResult.Overstay it ->
                    counted(
                            "overstay",
                            it,
                            it.lastLawfulDay(),
                            it.overstayDays(),
                            it.bindingClock().rule().id());
            case StayResult.Outside it -> counted("lawful", it, null, 0, null);
        };
    }

    /// @return the same answer without the day from which a full stay is possible again
    PlainAnswer withoutFullStay() {
        return nextEntry == null
                ? this
                : new PlainAnswer(
                        status,
                        inside,
                        presentEntry,
                        lastLawfulDay,
                        overstayDays,
                        bindingClock,
                        clocks,
                        deadlines,
                        plan,
                        new NextEntryAnswer(nextEntry.earliest, nextEntry.longestStayDays, null),
                        warnings);
    }

    /// @return the fields in which another answer differs, with both values
    List<String> differencesTo(PlainAnswer other) {
        return Arrays.stream(PlainAnswer.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, this), value(field, other)))
                .map(field ->
                        "%s: %s / %s"
                                .formatted(
                                        field.getName(), value(field, this), value(field, other)))
                .toList();
    }

    private static @Nullable Object value(RecordComponent field, PlainAnswer answer) {
        try {
            return field.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlainAnswer uncounted(String status, StayResult result) {
        return new PlainAnswer(
                status,
                result.presentEntry() != null,
                result.presentEntry(),
                null,
                0,
                null,
                List.of(),
                deadlines(result),
                null,
                null,
                warnings(result));
    }

    private static PlainAnswer counted(
            String status,
            StayResult.Counted result,
            @Nullable LocalDate lastLawfulDay,
            int overstayDays,
            @Nullable String bindingClock) {
        var counts = result.counts();
        return new PlainAnswer(
                status,
                result.presentEntry() != null,
                result.presentEntry(),
                lastLawfulDay,
                overstayDays,
                bindingClock,
                counts.clocks().stream()
                        .map(clock ->
                                new ClockAnswer(
                                        clock.rule().id(),
                                        clock.windowStart(),
                                        clock.usedDays(),
                                        clock.unusedDays(),
                                        clock.overstayDays(),
                                        clock.lastLawfulDay()))
                        .sorted(Comparator.comparing(ClockAnswer::id))
                        .toList(),
                deadlines(result),
                plan(counts.plan()),
                new NextEntryAnswer(
                        counts.nextEntry().earliest(),
                        counts.nextEntry().longestStayDays(),
                        counts.nextEntry().fullStayFrom()),
                warnings(result));
    }

    private static @Nullable PlanAnswer plan(StayResult.@Nullable Plan plan) {
        if (plan == null) {
            return null;
        }
        var binding = plan.bindingClock();
        return new PlanAnswer(
                plan.entry(),
                plan.allowed(),
                plan.longestStayDays(),
                plan.lastLawfulDay(),
                binding == null ? null : binding.id());
    }

    private static List<DeadlineAnswer> deadlines(StayResult result) {
        return result.deadlines().stream()
                .map(deadline ->
                        new DeadlineAnswer(
                                deadline.rule().id(),
                                deadline.duty().word(),
                                deadline.actor().word(),
                                deadline.dueBy(),
                                deadline.passed()))
                .sorted(Comparator.comparing(DeadlineAnswer::id))
                .toList();
    }

    private static Set<String> warnings(StayResult result) {
        return result.warnings().stream()
                .map(StayWarning::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
