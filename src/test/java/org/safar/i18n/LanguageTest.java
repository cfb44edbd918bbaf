package org.safar.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void thePathTakesEveryLanguageAndNoOther() {
        var alternatives = Language.PATH.replaceAll("^/\\{language:(.*)}$", "$1").split("\\|");

        assertThat(alternatives)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Language.values()).map(Language::tag).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "RU", "uz-cyrl", "ru-RU"})
    void aTagThatNoPathHasIsNoLanguage(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
        assertThatThrownBy(() -> Language.fromString(tag)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/order.csv", useHeadersInDisplayName = true)
    void wordsStandInTheOrderOfTheAlphabet(String tag, String sorted, @Nullable String why) {
        var expected = List.of(sorted.split(" "));
        var words = new java.util.ArrayList<>(expected);
        Collections.shuffle(words, new Random(7));

        words.sort(Language.fromString(tag).collator());

        assertThat(words).as(why).isEqualTo(expected);
    }
}
