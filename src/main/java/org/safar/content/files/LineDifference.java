package org.safar.content.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What differs between two states of a text, line by line. Pure.
///
/// @param lines what went and what came, with a line around it
record LineDifference(List<Line> lines) {

    /// The table of comparison is no larger than this; what is longer is shown as a whole.
    private static final int MOST_CELLS = 1_000_000;

    /// Lines shown around a change, so that its place is found.
    private static final int AROUND = 1;

    /// What became of a line.
    enum Mark {
        KEPT,
        GONE,
        ADDED
    }

    /// A line of the text.
    record Line(Mark mark, String text) {

        public boolean isGone() {
            return mark == Mark.GONE;
        }

        public boolean isAdded() {
            return mark == Mark.ADDED;
        }
    }

    /// @param before empty when there was nothing
    static LineDifference between(String before, String after) {
        return new LineDifference(nearChanges(all(split(before), split(after))));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    private static List<Line> all(List<String> before, List<String> after) {
        var same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(same).equals(after.get(same))) {
            same++;
        }
        var lines = new ArrayList<Line>();
        before.subList(0, same).forEach(line -> lines.add(new Line(Mark.KEPT, line)));
        lines.addAll(
                compared(before.subList(same, before.size()), after.subList(same, after.size())));
        return lines;
    }

    private static List<Line> compared(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            var whole = new ArrayList<Line>();
            before.forEach(line -> whole.add(new Line(Mark.GONE, line)));
            after.forEach(line -> whole.add(new Line(Mark.ADDED, line)));
            return whole;
        }
        return walk(before, after, longest(before, after));
    }

    /// @return for each pair of beginnings how many lines they have in common in that order
    private static int[][] longest(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var row = 1; row <= before.size(); row++) {
            for (var column = 1; column <= after.size(); column++) {
                common[row][column] =
                        before.get(row - 1).equals(after.get(column - 1))
                                ? common[row - 1][column - 1] + 1
                                : Math.max(common[row - 1][column], common[row][column - 1]);
            }
        }
        return common;
    }

    private static List<Line> walk(List<String> before, List<String> after, int[][] common) {
        var backwards = new ArrayList<Line>();
        var row = before.size();
        var column = after.size();
        while (row > 0 || column > 0) {
            if (row > 0 && column > 0 && before.get(row - 1).equals(after.get(column - 1))) {
                backwards.add(new Line(Mark.KEPT, before.get(--row)));
                column--;
            } else if (row == 0
                    || (column > 0 && common[row][column - 1] >= common[row - 1][column])) {
                backwards.add(new Line(Mark.ADDED, after.get(--column)));
            } else {
                backwards.add(new Line(Mark.GONE, before.get(--row)));
            }
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private static List<Line> nearChanges(List<Line> lines) {
        var near = new ArrayList<Line>();
        for (var index = 0; index < lines.size(); index++) {
            var from = Math.max(0, index - AROUND);
            var to = Math.min(lines.size(), index + AROUND + 1);
            if (lines.subList(from, to).stream().anyMatch(line -> line.mark != Mark.KEPT)) {
                near.add(lines.get(index));
            }
        }
        return near;
    }
}
