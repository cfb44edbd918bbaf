package org.safar.casework.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

class CannedAnswersTest {

    private static final List<String> BLANKS =
            List.of("{organisation}", "{day}", "{phone}", "{place}", "{agency}", "{other}");

    @Test
    void thereAreAnswersForEveryTopic() {
        assertThat(CannedAnswers.of(Language.EN).all())
                .hasSizeGreaterThan(20)
                .extracting(ReadyAnswer::id)
                .contains("first_reply", "ask_wages", "passport_taken", "closed")
                .startsWith("first_reply");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameAnswersAndNoOther(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
        assertThat(ids(language)).isEqualTo(ids(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTranslationHasTheBlanksAndParagraphsOfItsSource(Language language) {
        for (var source : CannedAnswers.of(Language.EN).all()) {
            var translation = CannedAnswers.of(language).find(source.id()).orElseThrow();

            assertThat(sorted(translation.blanks()))
                    .as(language + " " + source.id())
                    .isEqualTo(sorted(source.blanks()));
            assertThat(paragraphs(translation))
                    .as(language + " " + source.id())
                    .isEqualTo(paragraphs(source));
            assertThat(translation.title()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void blanksAreThoseThatCaseWorkersKnow(Language language) {
        assertThat(CannedAnswers.of(language).all())
                .allSatisfy(answer -> assertThat(BLANKS).containsAll(answer.blanks()));
    }

    @Test
    void whatIsKnownIsFilledInAndTheRestStaysMarked() {
        var answer = new ReadyAnswer("made", "Made", "We are: {organisation}. Phone: {phone}.");

        var filled = answer.filled(Map.of("organisation", "Help {phone}in Almaty"));

        assertThat(filled).startsWith("We are: Help").contains("Phone: {phone}");
        assertThat(Blanks.in(filled)).containsExactly("{phone}");
    }

    @Test
    void bracesThatAPersonTypesAreNoBlank() {
        assertThat(Blanks.in("{ } {1} {Ташкент} {}")).isEmpty();
    }

    private static Object keys(Language language) {
        return WordFile.inAllLanguages("answers", "answers").get(language).words().keySet();
    }

    private static List<String> ids(Language language) {
        return CannedAnswers.of(language).all().stream().map(ReadyAnswer::id).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static int paragraphs(ReadyAnswer answer) {
        return Arrays.asList(answer.text().split("\n\n")).size();
    }
}
