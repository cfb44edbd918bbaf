package org.safar.casework.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Bars under their names, 320 wide. The table beside it says the same in words.
///
/// @param bars from top to bottom
record BarPicture(List<Bar> bars) {

    private static final int WIDTH = 320;
    private static final int ROW = 38;
    private static final int BAR = 12;

    /// Kept free for the number behind the longest bar.
    private static final int NUMBER = 50;

    /// Length of the outline in place of a bar that is not told.
    private static final int OUTLINE = 24;

    /// About the width of a letter; what is cut off stands in the table.
    private static final double LETTER = 6.6;

    /// A value with its name.
    ///
    /// @param number null for one that is not told
    record Value(String name, @Nullable Integer number) {}

    /// One bar.
    ///
    /// @param name as much of it as there is room for
    /// @param number empty for one that is not told
    /// @param y base line of the name
    /// @param width 0 for the number 0
    record Bar(String name, String number, boolean isTold, int y, int width) {

        /// @return upper edge of the bar
        public int barY() {
            return y + 6;
        }

        /// @return left edge of the number
        public int numberX() {
            return width + 6;
        }

        /// @return base line of the number
        public int numberY() {
            return barY() + BAR - 2;
        }
    }

    public int width() {
        return WIDTH;
    }

    /// @return height of the drawing
    public int height() {
        return ROW * bars.size();
    }

    static BarPicture of(List<Value> values) {
        var most = 1;
        for (var value : values) {
            most = Math.max(most, value.number() == null ? 0 : value.number());
        }
        var longest = most;
        return new BarPicture(
                IntStream.range(0, values.size())
                        .mapToObj(index -> bar(values.get(index), index, longest))
                        .toList());
    }

    private static Bar bar(Value value, int index, int most) {
        var y = ROW * index + 13;
        var number = value.number();
        if (number == null) {
            return new Bar(shortened(value.name()), "", false, y, OUTLINE);
        }
        var width = number == 0 ? 0 : Math.max(2, (WIDTH - NUMBER) * number / most);
        return new Bar(shortened(value.name()), number.toString(), true, y, width);
    }

    private static String shortened(String name) {
        var letters = (int) (WIDTH / LETTER);
        return name.length() <= letters
                ? name
                : name.substring(0, letters - 1).stripTrailing() + "…";
    }
}
