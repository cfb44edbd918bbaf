package org.safar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SearchFoldTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/search.csv", numLinesToSkip = 1)
    void aNameIsFoundHoweverItIsTyped(
            String stored, String typed, String found, @Nullable String why) {
        var words = SearchFold.fold(typed);
        var joined = words.replace(" ", "");
        var isFound =
                SearchFold.forms(stored).stream()
                        .anyMatch(form -> form.contains(words) || form.contains(joined));

        assertThat(isFound)
                .as("%s in %s: %s", SearchFold.fold(typed), SearchFold.forms(stored), why)
                .isEqualTo(found.equals("yes"));
    }

    @Test
    void onlyPlainLettersDigitsAndSingleBlanksAreLeft() {
        assertThat(SearchFold.fold(" “Ўз-бек” ʻXусусий’ & Söz  №7 щж % _ "))
                .matches("[a-z0-9]+( [a-z0-9]+)*");
    }

    @Test
    void nothingIsLeftOfSigns() {
        assertThat(SearchFold.fold("?! %")).isEmpty();
        assertThat(SearchFold.forms("?! %")).isEmpty();
    }
}
