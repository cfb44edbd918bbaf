package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /// A label that begins or ends nearer to the border than this is tied to it.
    private static final int EDGE = 95;

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
    record Mark(String look, int x, int row, String anchor, String label) {

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
    /// @param days number of days, empty for a single day
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

    private static List<Mark> marks(StayTimeline timeline, Scale scale, StayWords words) {
        var messages = words.messages();
        var marks = new ArrayList<Mark>();
        marks.add(scale.mark("today", timeline.today(), 0, messages.timelineToday(), words));
        var last = timeline.lastLawfulDay();
        if (last != null) {
            marks.add(scale.mark("last", last, 1, messages.timelineLastDay(), words));
        }
        var reentry = timeline.reentry();
        if (reentry != null) {
            marks.add(
                    scale.mark(
                            "reentry",
                            reentry,
                            last == null ? 1 : 2,
                            messages.timelineReentry(),
                            words));
        }
        return marks;
    }

    private static List<Row> rows(StayTimeline timeline, StayWords words) {
        var messages = words.messages();
        var rows = new ArrayList<Row>();
        var window = timeline.window();
        if (window != null) {
            rows.add(
                    row(
                            window.from(),
                            timeline.today(),
                            messages.timelineWindow(words.days(window.days())),
                            words));
        }
        timeline.spans().forEach(span -> rows.add(row(span, words)));
        rows.add(day(timeline.today(), messages.timelineToday(), words));
        if (timeline.lastLawfulDay() != null) {
            rows.add(day(timeline.lastLawfulDay(), messages.timelineLastDay(), words));
        }
        if (timeline.reentry() != null) {
            rows.add(day(timeline.reentry(), messages.timelineReentry(), words));
        }
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

    private static Row day(LocalDate day, String what, StayWords words) {
        return new Row(words.date(day), words.date(day), what, "");
    }

    /// Turns days into places of the drawing.
    private record Scale(LocalDate from, LocalDate to) {

        Bar bar(String look, LocalDate first, LocalDate last, String number) {
            var start = left(first);
            var width = Math.max(2, left(last.plusDays(1)) - start);
            return new Bar(look, start, width, start + width / 2, number);
        }

        Mark mark(String look, LocalDate day, int row, String label, StayWords words) {
            var place = (left(day) + left(day.plusDays(1))) / 2;
            return new Mark(look, place, row, anchor(place), label + ": " + words.brief(day));
        }

        private static String anchor(int place) {
            if (place < LEFT + EDGE) {
                return "start";
            }
            return place > LEFT + WIDTH - EDGE ? "end" : "middle";
        }

        private int left(LocalDate day) {
            var all = to.toEpochDay() - from.toEpochDay() + 1;
            return LEFT + Math.toIntExact(WIDTH * (day.toEpochDay() - from.toEpochDay()) / all);
        }
    }
}
