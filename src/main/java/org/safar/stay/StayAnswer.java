package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayResult.Counted;
import org.safar.stay.StayResult.Counts;
import org.safar.stay.StayResult.Lawful;
import org.safar.stay.StayResult.NotCounted;
import org.safar.stay.StayResult.Outside;
import org.safar.stay.StayResult.Overstay;
import org.safar.stay.StayResult.Unknown;

/// The JSON that answers `POST /api/v1/stay`.
///
/// @param inside true when the person is in the destination on `asOf`
/// @param status `lawful`, `overstay`, `not-counted` or `unknown`
/// @param lastLawfulDay last lawful day of the present stay; `null` when there is none
/// @param overstayDays days of the present stay after that day, up to `asOf`
/// @param bindingClock id of the clock that ends the present stay; `null` outside
/// @param clocks every limit in force on `asOf`, and a later one that binds
/// @param deadlines duties of the present stay
/// @param plan the stay from `planEntry`; `null` without one
/// @param nextEntry when the person can come back; `null` when days are not counted or no rule is
///   known
/// @param warnings machine words for what else to know
public record StayAnswer(
        String destination,
        String nationality,
        LocalDate asOf,
        boolean inside,
        String status,
        @Nullable LocalDate lastLawfulDay,
        int overstayDays,
        @Nullable String bindingClock,
        List<ClockJson> clocks,
        List<DeadlineJson> deadlines,
        @Nullable PlanJson plan,
        @Nullable NextEntryJson nextEntry,
        List<String> warnings) {

    static StayAnswer of(StayResult result) {
        return switch (result) {
            case NotCounted notCounted -> uncounted(notCounted, "not-counted");
            case Unknown unknown -> uncounted(unknown, "unknown");
            case Lawful lawful ->
                    counted(lawful, "lawful", lawful.lastLawfulDay(), 0, lawful.bindingClock());
            case Overstay overstay ->
                    counted(
                            overstay,
                            "overstay",
                            overstay.lastLawfulDay(),
                            overstay.overstayDays(),
                            overstay.bindingClock());
            case Outside outside -> counted(outside, "lawful", null, 0, null);
        };
    }

    private static StayAnswer uncounted(StayResult result, String status) {
        return answer(result, status, null, 0, null, null);
    }

    private static StayAnswer counted(
            Counted result,
            String status,
            @Nullable LocalDate lastLawfulDay,
            int overstayDays,
            StayResult.@Nullable Clock binding) {
        return answer(result, status, lastLawfulDay, overstayDays, binding, result.counts());
    }

    private static StayAnswer answer(
            StayResult result,
            String status,
            @Nullable LocalDate lastLawfulDay,
            int overstayDays,
            StayResult.@Nullable Clock binding,
            @Nullable Counts counts) {
        var query = result.query();
        return new StayAnswer(
                query.destination().code(),
                query.nationality().code(),
                query.asOf(),
                result.presentEntry() != null,
                status,
                lastLawfulDay,
                overstayDays,
                binding == null ? null : binding.rule().id(),
                counts == null ? List.of() : counts.clocks().stream().map(ClockJson::of).toList(),
                result.deadlines().stream().map(DeadlineJson::of).toList(),
                counts == null ? null : PlanJson.of(counts.plan()),
                counts == null ? null : NextEntryJson.of(counts.nextEntry()),
                result.warnings().stream().map(StayWarning::word).toList());
    }

    /// One limit and how it stands on `asOf`.
    ///
    /// @param kind `per-entry`, `calendar-year` or `rolling-window`
    /// @param windowDays length of a rolling window, else `null`
    /// @param unusedDays arithmetic of this clock alone, not days that one may stay
    /// @param overstayDays arithmetic of this clock alone, not days overstayed
    public record ClockJson(
            String id,
            String kind,
            int limitDays,
            @Nullable Integer windowDays,
            @Nullable LocalDate windowStart,
            int usedDays,
            int unusedDays,
            @Nullable LocalDate lastLawfulDay,
            int overstayDays,
            String legalBasis,
            String source,
            String sourceAddress,
            LocalDate checkedOn,
            String confidence) {

        static ClockJson of(StayResult.Clock clock) {
            var rule = clock.rule();
            return new ClockJson(
                    rule.id(),
                    rule.kind().word(),
                    rule.days(),
                    rule.windowDays() == 0 ? null : rule.windowDays(),
                    clock.windowStart(),
                    clock.usedDays(),
                    clock.unusedDays(),
                    clock.lastLawfulDay(),
                    clock.overstayDays(),
                    rule.legalBasis(),
                    rule.source().title(),
                    rule.source().address(),
                    rule.checkedOn(),
                    rule.confidence().word());
        }
    }

    /// One duty of the present stay.
    ///
    /// @param duty `host-notification`, `registration`, `re-registration` or `patent`
    /// @param actor `self`, `host` or `self-or-host`
    /// @param dueBy last day in time; `null` when it depends on a day not asked for
    /// @param dayKind `calendar` or `working`
    public record DeadlineJson(
            String id,
            String duty,
            String actor,
            @Nullable LocalDate dueBy,
            int days,
            String dayKind,
            boolean passed,
            String legalBasis,
            String source,
            String sourceAddress,
            LocalDate checkedOn,
            String confidence) {

        static DeadlineJson of(StayResult.Deadline deadline) {
            var rule = deadline.rule();
            return new DeadlineJson(
                    rule.id(),
                    deadline.duty().word(),
                    deadline.actor().word(),
                    deadline.dueBy(),
                    rule.days(),
                    rule.dayKind().word(),
                    deadline.passed(),
                    rule.legalBasis(),
                    rule.source().title(),
                    rule.source().address(),
                    rule.checkedOn(),
                    rule.confidence().word());
        }
    }

    /// One unbroken stay from the planned day of entry.
    public record PlanJson(
            LocalDate entry,
            boolean allowed,
            int longestStayDays,
            @Nullable LocalDate lastLawfulDay,
            @Nullable String bindingClock) {

        static @Nullable PlanJson of(StayResult.@Nullable Plan plan) {
            if (plan == null) {
                return null;
            }
            var binding = plan.bindingClock();
            return new PlanJson(
                    plan.entry(),
                    plan.allowed(),
                    plan.longestStayDays(),
                    plan.lastLawfulDay(),
                    binding == null ? null : binding.id());
        }
    }

    /// When the person can come back; days are `null` when there is none within 400 days.
    public record NextEntryJson(
            @Nullable LocalDate earliest, int longestStayDays, @Nullable LocalDate fullStayFrom) {

        static NextEntryJson of(StayResult.NextEntry next) {
            return new NextEntryJson(next.earliest(), next.longestStayDays(), next.fullStayFrom());
        }
    }
}
