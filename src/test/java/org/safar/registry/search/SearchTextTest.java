package org.safar.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "ОсОО «Рамай Саякат», osoo ramai saiakat, not the name without blanks",
        "Ramai-Saiakat, ramaisaiakat, a hyphen is no blank",
        "№ 10 0245, 0245 10 100245, a number is typed with blanks or without",
        "MX-0010, 0010 mx0010, and without the letters around it",
        "Profit4You, profit4eu, one digit is no number",
        "!?, '', nothing to look for",
    })
    void aTextIsFoundByItsWords(String text, String words, String why) {
        var search = new SearchText("");

        search.add(List.of(text));

        assertThat(search.words()).as(why).containsExactlyInAnyOrder(words(words));
    }

    @Test
    void whatIsThereAlreadyIsNotNew() {
        var search = new SearchText("ramai saiakat\nramaisaiakat");

        assertThat(search.add(List.of("Рамай Саякат"))).isFalse();
        assertThat(search.add(List.of("0010"))).isTrue();
        assertThat(search).hasToString("ramai saiakat\nramaisaiakat\n0010");
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
