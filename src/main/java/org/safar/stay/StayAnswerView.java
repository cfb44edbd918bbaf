package org.safar.stay;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayFields.Hidden;
import org.safar.web.FormErrors;
import org.safar.web.TypedDate;

/// The answer in words, ready to be shown from top to bottom.
///
/// @param subject what the answer is about: country, citizenship, today
/// @param headline the answer itself
/// @param clocks how each clock stands
/// @param timeline the picture, `null` when nothing is counted
/// @param duties what must be done
/// @param warnings what a person must know at once
/// @param why the other rules in plain words, and how days are counted
/// @param binding the rule that bites first and where it stands, `null` when none does
/// @param notes what must be said beside the rules
/// @param next when the person can come back; empty when nothing is counted
/// @param plan what became of the planned entry
/// @param planTyped the planned entry as typed
/// @param rules where each rule stands
/// @param unreadRules rules for lists of states that nobody could read; only for a pair without a
///   rule
/// @param inCalendar true when there is a day to put into a calendar
/// @param errors faults of the planned entry
/// @param kept what other steps asked, carried along
record StayAnswerView(
        List<String> subject,
        Headline headline,
        List<ClockCard> clocks,
        @Nullable StayTimelineView timeline,
        List<DutyLine> duties,
        List<String> warnings,
        List<String> why,
        @Nullable RuleLine binding,
        List<String> notes,
        List<String> next,
        List<String> plan,
        TypedDate planTyped,
        List<RuleLine> rules,
        List<RuleLine> unreadRules,
        boolean inCalendar,
        FormErrors errors,
        List<Hidden> kept) {

    /// The answer: large words with a line before and lines after.
    ///
    /// @param kind look: `good`, `bad` or `unknown`
    /// @param before small words before the large ones, `null` for none
    record Headline(String kind, @Nullable String before, String large, List<String> after) {}

    /// @param daysLeft unused days of that clock
    /// @param name name of the clock
    /// @param used how much of it is used
    record ClockCard(int daysLeft, String name, String used) {}

    /// @param due until when, `null` when no day can be said
    /// @param late true when that day is over and the duty may be undone
    record DutyLine(String what, @Nullable String due, boolean late, List<String> more) {}

    /// @param address web address of the source, empty for a book
    record RuleLine(
            String text,
            String legalBasis,
            String source,
            String address,
            String checkedOn,
            String confidence) {

        static RuleLine of(String text, StayRule rule, StayWords words) {
            return new RuleLine(
                    text,
                    words.legalBasis(rule),
                    words.source(rule),
                    rule.source().address(),
                    words.date(rule.checkedOn()),
                    words.confidence(rule.confidence()));
        }
    }

    static StayAnswerView of(
            StayResult result,
            StayRuleBook book,
            StayForm form,
            List<StayFault> planFaults,
            StayWords words) {
        return new StayAnswerer(result, book, words)
                .view(
                        form,
                        StayErrors.of(planFaults, words),
                        Stream.concat(
                                        StayFields.where(form).stream(),
                                        StayFields.trips(form).stream())
                                .toList());
    }
}
