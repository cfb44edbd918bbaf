package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answer to a [StayQuery]; page and API show the same one.
public sealed interface StayResult {

    /// @return the question
    StayQuery query();

    /// @return day of entry of the present stay, `null` for a person who is outside
    @Nullable LocalDate presentEntry();

    /// @return what must be done by when in the present stay; empty for a person who is outside
    List<Deadline> deadlines();

    /// @return what else to know, in a stable order
    Set<StayWarning> warnings();

    /// The days are not counted: a paper of the destination says how long the person may stay.
    record NotCounted(
            StayQuery query,
            @Nullable LocalDate presentEntry,
            List<Deadline> deadlines,
            Set<StayWarning> warnings)
            implements StayResult {}

    /// No rule for this pair is known on the day asked about.
    record Unknown(
            StayQuery query,
            @Nullable LocalDate presentEntry,
            List<Deadline> deadlines,
            Set<StayWarning> warnings)
            implements StayResult {}

    /// The person is inside and no day so far broke a rule.
    ///
    /// @param lastLawfulDay last day of the present stay that breaks nothing
    /// @param bindingClock the clock that breaks first; `null` when the known rules end before any
    ///   breaks
    record Lawful(
            StayQuery query,
            LocalDate presentEntry,
            LocalDate lastLawfulDay,
            @Nullable Clock bindingClock,
            Counts counts,
            List<Deadline> deadlines,
            Set<StayWarning> warnings)
            implements Counted {}

    /// The person is inside and at least one day of the present stay broke a rule.
    ///
    /// @param lastLawfulDay `null` when already the first day broke one
    /// @param overstayDays days of the present stay after the last lawful day, up to the day asked
    ///   about
    record Overstay(
            StayQuery query,
            LocalDate presentEntry,
            @Nullable LocalDate lastLawfulDay,
            int overstayDays,
            Clock bindingClock,
            Counts counts,
            List<Deadline> deadlines,
            Set<StayWarning> warnings)
            implements Counted {}

    /// The person is not inside on the day asked about.
    record Outside(StayQuery query, Counts counts, Set<StayWarning> warnings) implements Counted {

        @Override
        public @Nullable LocalDate presentEntry() {
            return null;
        }

        @Override
        public List<Deadline> deadlines() {
            return List.of();
        }
    }

    /// An answer that rests on counted days.
    sealed interface Counted extends StayResult {

        /// @return clocks, plan and next entry
        Counts counts();
    }

    /// What the count gives whether the person is inside or not.
    ///
    /// @param clocks every clock in force on the day asked about, and a later one that binds
    /// @param plan the stay that begins on `planEntry`; `null` without a plan or without a rule for
    ///   that day
    /// @param nextEntry when the person can come back
    record Counts(List<Clock> clocks, @Nullable Plan plan, NextEntry nextEntry) {}

    /// One clock of the law as it stands on the day asked about.
    ///
    /// @param windowStart first day of the window or year, `null` for a limit per entry
    /// @param usedDays days counted by this clock up to the day asked about
    /// @param lastLawfulDay last day of the present stay that this clock alone allows; `null`
    ///   outside or when its first day already breaks it
    record Clock(
            StayRule rule,
            @Nullable LocalDate windowStart,
            int usedDays,
            @Nullable LocalDate lastLawfulDay) {

        /// @return days of this clock alone that are not used; not days that one may stay
        public int unusedDays() {
            return Math.max(0, rule.days() - usedDays);
        }

        /// @return days over the limit of this clock alone; never shown to a person as days
        ///   overstayed
        public int overstayDays() {
            return Math.max(0, usedDays - rule.days());
        }
    }

    /// Something that must be done in the present stay.
    ///
    /// @param dueBy last day on which it is in time; `null` when it depends on a day we do not ask
    ///   for
    /// @param passed true when the day asked about is after `dueBy`
    record Deadline(
            StayRule rule, Duty duty, Actor actor, @Nullable LocalDate dueBy, boolean passed) {}

    /// One unbroken stay from a planned day of entry.
    ///
    /// @param longestStayDays days that break nothing, 0 when already the first does
    /// @param bindingClock what ends it; `null` when the known rules end before any clock breaks
    record Plan(LocalDate entry, int longestStayDays, @Nullable StayRule bindingClock) {

        /// @return true when an entry on that day breaks nothing
        public boolean allowed() {
            return longestStayDays > 0;
        }

        /// @return last lawful day of the planned stay, `null` when an entry is not allowed
        public @Nullable LocalDate lastLawfulDay() {
            return allowed() ? entry.plusDays(longestStayDays - 1L) : null;
        }
    }

    /// When a person who leaves can come back.
    ///
    /// @param earliest first day after the day asked about on which an entry is lawful; `null` when
    ///   none is within [StayCalculator#LOOK_AHEAD_DAYS] days
    /// @param longestStayDays longest stay from `earliest`, 0 without one
    /// @param fullStayFrom first day of entry that gives the longest stay the rules ever give;
    ///   `null` when none is near
    record NextEntry(
            @Nullable LocalDate earliest, int longestStayDays, @Nullable LocalDate fullStayFrom) {}
}
