package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.stay.StayTimeline.Kind;
import org.safar.stay.StayTimeline.Span;

/// The picture of a person's days: where each thing stands in a drawing 340 wide, and the same
/// facts as a table.
///
/// @param bars days in the country, from left to right
/// @param window the bracket of the period looked at, `null` when there is none
/// @param marks lines for today, the last lawful day and the next entry
/// @param rows the table for people who cannot see the picture
record StayTimelineView(List<Bar> bars, @Nullable Bar window, List<Mark> marks, List<Row> rows) {

    /// Width of the drawing that days fill; `LEFT` is kept free on both sides.
    private static final int WIDTH = 324;

    private static final int LEFT = 8;

    /// Height of one line of labels.
    private static final int ROW = 19;

    /// A bar narrower than this has no room for its number.
    private static final int ROOM_FOR_NUMBER = 18;

    /// Width that no letter of a label exceeds on average, in any of our languages.
    private static final int LETTER = 8;

    /// Days as a bar.
    ///
    /// @param look class of the style sheet
    /// @param number the number of days, empty where it does not fit
    record Bar(String look, int x, int width, int middle, String number) {}

    /// One day as a line with a label.
    ///
    /// @param look class of the style sheet
    /// @param row 0 for the first line of labels under the bars, 1 for the second, 2 for the third
    /// @param anchor SVG `text-anchor`
    /// @param labelX where the label is tied to by its anchor
    record Mark(String look, int x, int row, String anchor, int labelX, String label) {

        /// @return length of the line from above the bars down to its label
        public int length() {
            return 36 + ROW * row;
        }

        /// @return base line of the label
        public int labelY() {
            return 74 + ROW * row;
        }
    }

    /// One line of the table.
    ///
    /// @param days number of days, empty for a single day and where the words tell it
    record Row(String from, String to, String what, String days) {}

    /// @return height of the drawing: as high as its labels need
    public int height() {
        return marks.stream().mapToInt(Mark::labelY).max().orElse(ROW) + 8;
    }

    static StayTimelineView of(StayTimeline timeline, StayWords words) {
        var scale = new Scale(timeline.from(), timeline.to());
        var window = timeline.window();
        return new StayTimelineView(
                timeline.spans().stream().map(span -> bar(span, scale)).toList(),
                window == null ? null : scale.bar("window", window.from(), timeline.today(), ""),
                marks(timeline, scale, words),
                rows(timeline, words));
    }

    private static Bar bar(Span span, Scale scale) {
        var bar = scale.bar(look(span.kind()), span.from(), span.to(), String.valueOf(span.days()));
        return bar.width < ROOM_FOR_NUMBER
                ? new Bar(bar.look, bar.x, bar.width, bar.middle, "")
                : bar;
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case STAY -> "stay";
            case OVER -> "beyond";
            case ALLOWED -> "allowed";
        };
    }

    /// The earliest day has the highest label: a line on its way down crosses no label then, since
    /// labels near the right border stand left of their lines.
    private static List<Mark> marks(StayTimeline timeline, Scale scale, StayWords words) {
        var days = days(timeline, words);
        return IntStream.range(0, days.size())
                .mapToObj(row -> scale.mark(days.get(row), row, words))
                .toList();
    }

    private static List<Day> days(StayTimeline timeline, StayWords words) {
        var messages = words.messages();
        var days = new ArrayList<Day>();
        days.add(new Day("today", timeline.today(), messages.timelineToday()));
        if (timeline.lastLawfulDay() != null) {
            days.add(new Day("last", timeline.lastLawfulDay(), messages.timelineLastDay()));
        }
        if (timeline.reentry() != null) {
            days.add(new Day("reentry", timeline.reentry(), messages.timelineReentry()));
        }
        return days.stream().sorted(Comparator.comparing(Day::day)).toList();
    }

    private static List<Row> rows(StayTimeline timeline, StayWords words) {
        var messages = words.messages();
        var rows = new ArrayList<Row>();
        var window = timeline.window();
        if (window != null) {
            rows.add(
                    new Row(
                            words.date(window.from()),
                            words.date(timeline.today()),
                            messages.timelineWindow(words.days(window.days())),
                            ""));
        }
        timeline.spans().forEach(span -> rows.add(row(span, words)));
        days(timeline, words).forEach(day -> rows.add(day.row(words)));
        return rows;
    }

    private static Row row(Span span, StayWords words) {
        var messages = words.messages();
        var what =
                switch (span.kind()) {
                    case STAY -> messages.timelineStay();
                    case OVER -> messages.timelineOver();
                    case ALLOWED -> messages.timelineAllowed();
                };
        return row(span.from(), span.to(), what, words);
    }

    private static Row row(LocalDate from, LocalDate to, String what, StayWords words) {
        var days = Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
        return new Row(words.date(from), words.date(to), what, words.days(days));
    }

    /// A day with a line of its own.
    private record Day(String look, LocalDate day, String name) {

        Row row(StayWords words) {
            return new Row(words.date(day), words.date(day), name, "");
        }
    }

    /// Turns days into places of the drawing.
    private record Scale(LocalDate from, LocalDate to) {

        Bar bar(String look, LocalDate first, LocalDate last, String number) {
            var start = left(first);
            var width = Math.max(2, left(last.plusDays(1)) - start);
            return new Bar(look, start, width, start + width / 2, number);
        }

        /// The label ends at its line, or begins there, or stands as near as the borders allow.
        Mark mark(Day day, int row, StayWords words) {
            var place = (left(day.day()) + left(day.day().plusDays(1))) / 2;
            var label = day.name() + ": " + words.brief(day.day());
            var width = LETTER * label.length();
            var right = WIDTH + 2 * LEFT;
            if (place >= width) {
                return new Mark(day.look(), place, row, "end", place, label);
            }
            if (place + width <= right) {
                return new Mark(day.look(), place, row, "start", place, label);
            }
            var middle = Math.clamp(place, width / 2, Math.max(width / 2, right - width / 2));
            return new Mark(day.look(), place, row, "middle", middle, label);
        }

        private int left(LocalDate day) {
            var all = to.toEpochDay() - from.toEpochDay() + 1;
            return LEFT + Math.toIntExact(WIDTH * (day.toEpochDay() - from.toEpochDay()) / all);
        }
    }
}
