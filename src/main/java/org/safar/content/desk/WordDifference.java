package org.safar.content.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.safar.content.desk.WordDifference.Piece.Kind;

/// The difference between two texts, word by word. Pure.
///
/// Lines are compared first and words within the lines that differ: that reads better, and two long
/// texts that have nothing in common cost little.
public final class WordDifference {

    /// A word, a run of spaces, or one sign. The turned comma of Uzbek is a letter.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}ʻʼ]+|\\s+|.");

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

    /// Comparing takes the square of it at worst; what is longer is shown as replaced.
    private static final int MOST_PARTS = 4_000;

    private WordDifference() {}

    /// A part of the text.
    ///
    /// @param words with spaces and line ends
    public record Piece(Kind kind, String words) {

        /// What became of a part.
        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }

        /// @return whether only the newer text has it
        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        /// @return whether only the older text has it
        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    /// A stretch in which both texts are the same, or one in which they differ.
    private record Stretch(boolean isSame, String older, String newer) {}

    /// @return the parts of both texts in their order: without what was added they are the older
    ///   text, without what was removed the newer one
    public static List<Piece> between(String older, String newer) {
        var pieces = new ArrayList<Piece>();
        for (var lines : stretches(LINE, older, newer)) {
            if (lines.isSame()) {
                add(pieces, Kind.SAME, lines.older());
                continue;
            }
            for (var words : stretches(WORD, lines.older(), lines.newer())) {
                add(pieces, words.isSame() ? Kind.SAME : Kind.REMOVED, words.older());
                add(pieces, Kind.ADDED, words.isSame() ? "" : words.newer());
            }
        }
        return List.copyOf(pieces);
    }

    /// The library tells what was added and what was removed one by one, in either order.
    private static List<Stretch> stretches(Pattern pattern, String older, String newer) {
        var stretches = new ArrayList<Stretch>();
        for (var delta : deltas(parts(pattern, older), parts(pattern, newer))) {
            var before = joined(delta.getSource().getLines());
            var after = joined(delta.getTarget().getLines());
            var isSame = delta.getType() == DeltaType.EQUAL;
            if (!isSame && !stretches.isEmpty() && !stretches.getLast().isSame()) {
                var last = stretches.removeLast();
                stretches.add(new Stretch(false, last.older() + before, last.newer() + after));
            } else {
                stretches.add(new Stretch(isSame, before, after));
            }
        }
        return stretches;
    }

    private static List<AbstractDelta<String>> deltas(List<String> older, List<String> newer) {
        if (older.size() + newer.size() > MOST_PARTS) {
            return DiffUtils.diff(List.of(joined(older)), List.of(joined(newer)), true).getDeltas();
        }
        return DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().words() + words));
        } else {
            pieces.add(new Piece(kind, words));
        }
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
