package org.safar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageNegotiationTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/negotiation.csv", useHeadersInDisplayName = true)
    void theNearestLanguageIsChosen(@Nullable String header, String language, String why) {
        var best = LanguageNegotiation.best(header);

        assertThat(best.tag()).as(why).isEqualTo(language);
    }

    @Test
    void aHeaderTooLongToBeHonestIsNotRead() {
        var best = LanguageNegotiation.best("en,".repeat(1000));

        assertThat(best).isEqualTo(Language.RU);
    }
}
