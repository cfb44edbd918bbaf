package org.safar.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safar.content.files.LineDifference.Line;
import org.safar.content.files.LineDifference.Mark;

class LineDifferenceTest {

    @Test
    void aChangedLineGoesAndComesWithTheLinesAroundIt() {
        assertThat(LineDifference.between("1\n2\n3\n4\n5", "1\n2\nthree\n4\n5").lines())
                .containsExactly(
                        new Line(Mark.KEPT, "2"),
                        new Line(Mark.GONE, "3"),
                        new Line(Mark.ADDED, "three"),
                        new Line(Mark.KEPT, "4"));
    }

    @Test
    void theSameTextDiffersNowhere() {
        assertThat(LineDifference.between("1\n2", "1\n2").lines()).isEmpty();
    }

    @Test
    void aNewTextOnlyComes() {
        assertThat(LineDifference.between("", "1\n2").lines())
                .extracting(Line::mark)
                .containsOnly(Mark.ADDED);
    }

    @Test
    void nothingOfEitherTextIsLost() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var before = lines(random);
            var after = lines(random);
            var difference = LineDifference.between(before, after).lines();

            assertThat(count(difference, Mark.ADDED) - count(difference, Mark.GONE))
                    .isEqualTo(after.lines().count() - before.lines().count());
        }
    }

    @Test
    void textsOfManyLinesAreComparedAtOnce() {
        var before = IntStream.range(0, 60_000).mapToObj(i -> "a" + i);
        var after = IntStream.range(0, 60_000).mapToObj(i -> "b" + i);

        assertThat(
                        LineDifference.between(
                                        before.collect(Collectors.joining("\n")),
                                        after.collect(Collectors.joining("\n")))
                                .lines())
                .hasSize(120_000);
    }

    private static String lines(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static long count(java.util.List<Line> lines, Mark mark) {
        return lines.stream().filter(line -> line.mark() == mark).count();
    }
}
