package org.safar.content.overview;

import java.util.ArrayList;
import java.util.List;
import org.safar.i18n.Language;

/// The picture of a [Coverage]: one line for each document, one square for each language, 320 wide.
///
/// The squares are 24 points apart on the narrowest phone, so that a thumb hits the right one. A
/// title has two lines: many contacts differ only in their last words.
///
/// @param columns number of languages
/// @param heads tags of the languages above their columns
/// @param lines from top to bottom
record CoveragePicture(int columns, List<Head> heads, List<Line> lines) {

    private static final int WIDTH = 320;
    private static final int COLUMN = 24;
    private static final int ROW = 28;
    private static final int SQUARE = 20;

    /// Above the first line; a tag of two parts takes two lines.
    private static final int TOP = 30;

    /// About the width of a letter in a title of one line, and of two smaller ones. What is cut off
    /// stands in the table.
    private static final double LETTER = 7.3;

    private static final double SMALL_LETTER = 6.2;
    private static final int MOST_LINES = 2;

    /// A part of a tag above its column.
    ///
    /// @param x middle of the column
    record Head(int x, int y, String words) {}

    /// One document.
    ///
    /// @param title in one or two lines, as much of it as there is room for
    /// @param y upper edge
    record Line(CoverageLineView of, List<String> title, int y, List<Square> squares) {

        /// @return upper edge of the squares
        public int squareY() {
            return y + (ROW - SQUARE) / 2;
        }

        /// @return middle of the mark for "somebody is writing"
        public int markY() {
            return squareY() + 1;
        }
    }

    /// One text.
    ///
    /// @param x left edge
    record Square(CoverageLineView.Cell of, int x) {

        /// @return middle of the mark for "somebody is writing"
        public int markX() {
            return x + SQUARE - 1;
        }
    }

    /// @return height of the drawing
    public int height() {
        return TOP + ROW * lines.size();
    }

    /// @return width of the column with the titles; what a broad letter makes longer is cut off
    public int titleWidth() {
        return WIDTH - COLUMN * columns;
    }

    /// @return width of the drawing
    public int width() {
        return WIDTH;
    }

    static CoveragePicture of(List<Language> languages, List<CoverageLineView> documents) {
        var left = WIDTH - COLUMN * languages.size();
        var lines = new ArrayList<Line>();
        for (var document : documents) {
            var squares = new ArrayList<Square>();
            for (var cell : document.cells()) {
                squares.add(new Square(cell, left + COLUMN * squares.size() + COLUMN - SQUARE));
            }
            lines.add(
                    new Line(
                            document,
                            title(document.title(), left),
                            TOP + ROW * lines.size(),
                            squares));
        }
        return new CoveragePicture(languages.size(), heads(languages, left), lines);
    }

    private static List<Head> heads(List<Language> languages, int left) {
        var heads = new ArrayList<Head>();
        for (var index = 0; index < languages.size(); index++) {
            var parts = languages.get(index).tag().split("-");
            var x = left + COLUMN * index + COLUMN - SQUARE / 2;
            for (var part = 0; part < parts.length; part++) {
                heads.add(new Head(x, TOP - 8 - 12 * (parts.length - 1 - part), parts[part]));
            }
        }
        return heads;
    }

    /// @param room width for it
    private static List<String> title(String title, int room) {
        if (title.length() * LETTER <= room) {
            return List.of(title);
        }
        var letters = (int) (room / SMALL_LETTER);
        var lines = new ArrayList<String>(List.of(""));
        for (var word : title.split(" ")) {
            var longer = (lines.getLast() + " " + word).strip();
            if (longer.length() <= letters || lines.size() == MOST_LINES) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines.stream().map(line -> shortened(line, letters)).toList();
    }

    private static String shortened(String line, int letters) {
        return line.length() <= letters
                ? line
                : line.substring(0, letters - 1).stripTrailing() + "…";
    }
}
