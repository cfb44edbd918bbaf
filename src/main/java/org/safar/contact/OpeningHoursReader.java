package org.safar.contact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.contact.OpeningHours.Rule;
import org.safar.contact.OpeningHours.Span;

/// Reads hours as OpenStreetMap writes them: `24/7`, or rules with `;` between them, each with days
/// (`Mo-Fr`, `Mo,We`) and times (`09:00-18:00`, with `,` between several). Holidays, weeks and
/// months are not understood. A day stands in one rule only: in OpenStreetMap the later rule
/// replaces the earlier one, which whoever writes it seldom means.
public final class OpeningHoursReader {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private static final String DAY = "(Mo|Tu|We|Th|Fr|Sa|Su)";

    private static final Pattern DAY_RANGE = Pattern.compile(DAY + "(?:-" + DAY + ")?");

    private static final Pattern TIME_RANGE =
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    private OpeningHoursReader() {}

    /// @return empty when the text is not of that form
    public static Optional<OpeningHours> read(String text) {
        if (text.equals(OpeningHours.ALWAYS.text())) {
            return Optional.of(OpeningHours.ALWAYS);
        }
        var rules = new ArrayList<Rule>();
        var named = EnumSet.noneOf(DayOfWeek.class);
        for (var part : text.split("; ?", -1)) {
            var rule = rule(part);
            if (rule.isEmpty() || rule.get().days().stream().anyMatch(day -> !named.add(day))) {
                return Optional.empty();
            }
            rules.add(rule.get());
        }
        return Optional.of(new OpeningHours(text, List.copyOf(rules)));
    }

    private static Optional<Rule> rule(String text) {
        var halves = text.split(" ", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var range : halves[0].split(",", -1)) {
            var read = days(range);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(read);
        }
        var spans = Stream.of(halves[1].split(",", -1)).map(OpeningHoursReader::span).toList();
        return areInOrder(spans)
                ? Optional.of(new Rule(days, spans.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Set<DayOfWeek> days(String range) {
        var parts = DAY_RANGE.matcher(range);
        if (!parts.matches()) {
            return Set.of();
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        var last = day(parts.group(2) == null ? parts.group(1) : parts.group(2));
        // Also over the end of a week: Sa-Mo.
        for (var day = day(parts.group(1)); days.add(day) && day != last; ) {
            day = day.plus(1);
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.of(DAYS.indexOf(word) + 1);
    }

    private static Optional<Span> span(String range) {
        var parts = TIME_RANGE.matcher(range);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var from = minute(parts.group(1), parts.group(2));
        var to = minute(parts.group(3), parts.group(4));
        if (to > OpeningHours.DAY || to == from) {
            return Optional.empty();
        }
        // 22:00-06:00 ends on the following day.
        return Optional.of(new Span(from, to > from ? to : to + OpeningHours.DAY));
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    private static boolean areInOrder(List<Optional<Span>> spans) {
        return spans.stream().allMatch(Optional::isPresent)
                && IntStream.range(1, spans.size())
                        .allMatch(i ->
                                spans.get(i - 1).orElseThrow().to()
                                        <= spans.get(i).orElseThrow().from());
    }
}
