package org.safar.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private static final Set<String> KNOWN =
            Set.of("ramai", "saiakat", "ra", "mai", "iw", "travel", "osoo", "tra", "vel", "x");

    @ParameterizedTest
    @CsvSource({
        "ramaisaiakat, ramai saiakat, a blank was left out",
        "osooramaisaiakat, osoo ramai saiakat, two blanks",
        "ramai, ramai, the fewest pieces",
        "travel, travel, not tra and vel",
        "ramaixx, , the rest is no word",
        "xx, , pieces of one letter are none",
        "iwiwiwiwiw, , more than four",
    })
    void aWordIsTakenApartIntoTheFewestKnownWords(
            String word, @Nullable String pieces, String why) {
        assertThat(String.join(" ", WordPieces.of(word, KNOWN)))
                .as(why)
                .isEqualTo(pieces == null ? "" : pieces);
    }

    @Test
    void onlyPartsOfTwoLettersAndMoreAreLookedFor() {
        assertThat(WordPieces.parts("abc")).containsExactly("ab", "abc", "bc");
    }
}
