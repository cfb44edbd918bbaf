package org.safar.home.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which agencies belong beside texts.
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "рамай саякат, Рамай Саякат, yes",
        "ramai saiakat, Рамай Саякат, yes",
        "ramaisayakat, Рамай Саякат, yes",
        "камелот, Камелотт, yes",
        "kamelopt, Камелотт, yes",
        "рамай, Рамай Саякат, yes",
        "123456789, Рамай Саякат, yes",
        "police took me, Police Travel, no",
        "паспорт забрали, Паспарту, no",
        "visa, Visa Line, yes",
    })
    void aNameThatWasMeantIsTold(String typed, String name, String isMeant) {
        var words = FoldedWord.in(typed);

        var score =
                new NameMatch(words, Collections.nCopies(words.size(), 1f)).score(List.of(name));

        assertThat(score > 0).isEqualTo(isMeant.equals("yes"));
    }
}
