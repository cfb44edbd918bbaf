package org.safar.content.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;

/// Where things stand in the picture.
class CoveragePictureTest {

    private static final String LONG = "Ваш паспорт забрали, и вы не знаете, кого просить о помощи";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6})
    void everySquareStaysWithinThePicture(int languages) {
        var picture = picture(languages, 3, LONG);

        assertThat(picture.lines())
                .allSatisfy(line ->
                        assertThat(line.squares())
                                .hasSize(languages)
                                .allMatch(square ->
                                        square.x() >= 0 && square.x() + 20 <= picture.width()));
    }

    @Test
    void squaresAreFarEnoughApartForAThumb() {
        var squares = picture(6, 1, LONG).lines().getFirst().squares();

        assertThat(squares.get(1).x() - squares.get(0).x()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void aShortTitleStandsInOneLine() {
        assertThat(picture(6, 1, "Нет зарплаты").lines().getFirst().title())
                .containsExactly("Нет зарплаты");
    }

    @Test
    void aLongerTitleStandsInTwoLinesAndIsWhole() {
        var title = "Кризисный центр для женщин, Шымкент";

        assertThat(picture(6, 1, title).lines().getFirst().title())
                .containsExactly("Кризисный центр для женщин,", "Шымкент");
    }

    @Test
    void noLineReachesTheFirstSquare() {
        var line = picture(6, 1, LONG + ", и как уехать домой").lines().getFirst();

        assertThat(line.title())
                .hasSize(2)
                .allMatch(words -> words.length() * 6.2 <= line.squares().getFirst().x());
        assertThat(line.title().getLast()).endsWith("…");
    }

    @Test
    void withOneLanguageATitleHasMoreRoom() {
        assertThat(picture(1, 1, LONG).lines().getFirst().title().getFirst())
                .hasSizeGreaterThan(
                        picture(6, 1, LONG).lines().getFirst().title().getFirst().length());
    }

    @Test
    void thePictureGrowsWithTheDocuments() {
        var picture = picture(6, 190, LONG);

        assertThat(picture.lines().getLast().squareY() + 20).isLessThanOrEqualTo(picture.height());
        assertThat(picture.lines()).extracting(CoveragePicture.Line::y).isSorted();
    }

    @Test
    void aTagOfTwoPartsStandsInTwoLinesAboveItsColumn() {
        var heads = picture(6, 1, LONG).heads();

        assertThat(heads)
                .filteredOn(head -> List.of("uz", "Cyrl").contains(head.words()))
                .extracting(CoveragePicture.Head::y)
                .contains(10, 22);
        assertThat(heads).allMatch(head -> head.y() > 8 && head.x() < 320);
    }

    private static CoveragePicture picture(int languages, int documents, String title) {
        var chosen = Coverage.TRANSLATIONS.subList(0, languages);
        return CoveragePicture.of(
                chosen,
                IntStream.range(0, documents)
                        .mapToObj(number ->
                                new CoverageLineView(
                                        "staff/texts/guide/" + number,
                                        title,
                                        "ru",
                                        chosen.stream().map(CoveragePictureTest::cell).toList()))
                        .toList());
    }

    private static CoverageLineView.Cell cell(Language language) {
        return new CoverageLineView.Cell("x/" + language.tag(), "machine", "By machine", false);
    }
}
