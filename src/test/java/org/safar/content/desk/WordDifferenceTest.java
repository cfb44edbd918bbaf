package org.safar.content.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.desk.WordDifference.Piece;

/// What differs between two texts, word by word.
class WordDifferenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/content/differences.csv", useHeadersInDisplayName = true)
    void wordsThatDifferAreMarked(String older, String newer, String marked, String why) {
        assertThat(marked(text(older), text(newer))).as(why).isEqualTo(text(marked));
    }

    @Test
    void bothTextsCanBeReadOutOfAnyDifference() {
        var random = new Random(1);
        for (var round = 0; round < 500; round++) {
            var older = someText(random, random.nextInt(60));
            var newer = someText(random, random.nextInt(60));

            var pieces = WordDifference.between(older, newer);

            assertThat(without(Piece.Kind.ADDED, pieces)).isEqualTo(older);
            assertThat(without(Piece.Kind.REMOVED, pieces)).isEqualTo(newer);
        }
    }

    @Test
    void twoLongTextsWithNothingInCommonTakeNoLongTime() {
        var random = new Random(2);
        var older = someWords(random, 60_000, 'a');
        var newer = someWords(random, 60_000, 'n');

        var pieces =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> WordDifference.between(older, newer));

        assertThat(without(Piece.Kind.ADDED, pieces)).isEqualTo(older);
        assertThat(without(Piece.Kind.REMOVED, pieces)).isEqualTo(newer);
    }

    @Test
    void manyShortLinesTakeNoLongTimeEither() {
        var older = "a\n".repeat(30_000);
        var newer = "b\n".repeat(30_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> WordDifference.between(older, newer));
    }

    private static String marked(String older, String newer) {
        return WordDifference.between(older, newer).stream()
                .map(piece ->
                        switch (piece.kind()) {
                            case SAME -> piece.words();
                            case ADDED -> "[+" + piece.words() + "+]";
                            case REMOVED -> "[-" + piece.words() + "-]";
                        })
                .collect(joining());
    }

    private static String without(Piece.Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(joining());
    }

    private static String text(String cell) {
        return cell == null ? "" : cell.replace("/", "\n");
    }

    private static String someText(Random random, int parts) {
        var words = List.of("a", "b", "күн", " ", " ", "\n", "12", ".", "**", "oʻ");
        return IntStream.range(0, parts)
                .mapToObj(part -> words.get(random.nextInt(words.size())))
                .collect(joining());
    }

    /// One line of words of which no other text has one.
    private static String someWords(Random random, int characters, char first) {
        var text = new StringBuilder();
        while (text.length() < characters) {
            text.append(first).append(random.nextInt(1_000_000)).append(' ');
        }
        return text.toString();
    }
}
