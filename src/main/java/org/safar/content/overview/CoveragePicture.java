package org.safar.content.overview;

import java.util.ArrayList;
import java.util.List;
import org.safar.i18n.Language;

/// The picture of a [Coverage]: one line for each document, one square for each language, 320 wide.
///
/// The squares keep 24 points apart on the narrowest phone, so that a thumb hits the right one.
///
/// @param heads tags of the languages above their columns
/// @param lines from top to bottom
record CoveragePicture(List<Head> heads, List<Line> lines) {

    private static final int WIDTH = 320;
    private static final int COLUMN = 27;
    private static final int ROW = 26;
    private static final int SQUARE = 22;

    /// Above the first line; a tag of two parts takes two lines.
    private static final int TOP = 30;

    /// About the width of a letter at the size of the titles; what is cut off stands in the table.
    private static final double LETTER = 6.6;

    /// A part of a tag above its column.
    ///
    /// @param x middle of the column
    record Head(int x, int y, String words) {}

    /// One document.
    ///
    /// @param title as much of it as there is room for
    /// @param y upper edge
    record Line(CoverageLineView of, String title, int y, List<Square> squares) {

        /// @return base line of the title
        public int titleY() {
            return y + 17;
        }

        /// @return upper edge of the squares
        public int squareY() {
            return y + (ROW - SQUARE) / 2;
        }

        /// @return middle of the mark for "somebody is writing"
        public int markY() {
            return squareY() + 2;
        }
    }

    /// One text.
    ///
    /// @param x left edge
    record Square(CoverageLineView.Cell of, int x) {

        /// @return middle of the mark for "somebody is writing"
        public int markX() {
            return x + SQUARE - 2;
        }
    }

    /// @return height of the drawing
    public int height() {
        return TOP + ROW * lines.size();
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
                            shortened(document.title(), left),
                            TOP + ROW * lines.size(),
                            squares));
        }
        return new CoveragePicture(heads(languages, left), lines);
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

    private static String shortened(String title, int room) {
        var letters = (int) (room / LETTER);
        return title.length() <= letters
                ? title
                : title.substring(0, letters - 1).stripTrailing() + "…";
    }
}
