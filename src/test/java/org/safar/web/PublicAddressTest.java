package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

class PublicAddressTest {

    @Test
    void aSettledAddressIsThatOfTheSettingWithoutWhatWasAsked() {
        var page = PageContext.reading(Language.RU, "search?q=виза");

        assertThat(at("https://safar.example.org").settled(page.address(Language.RU)))
                .isEqualTo("https://safar.example.org/ru/search");
    }

    @Test
    void withoutTheSettingThereIsNone() {
        assertThat(at(null).settled("/ru")).isNull();
    }

    @SuppressWarnings("NullAway")
    private static PublicAddress at(String setting) {
        return new PublicAddress(() -> Optional.ofNullable(setting).map(URI::create), null);
    }
}
