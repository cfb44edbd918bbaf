package org.safar.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;

class RegionTest {

    @Test
    void kazakhstanHasTwentyOfThem() {
        assertThat(Region.ALL)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .allMatch(region -> region.country().equals(new Country("KZ")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachHasANameOfItsOwn(Language language) {
        assertThat(Region.ALL)
                .extracting(region -> RegionNames.name(region, language))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-10, kk, Абай облысы",
        "KZ-33, kk, Жетісу облысы",
        "KZ-62, kk, Ұлытау облысы",
        "KZ-75, en, Almaty city",
        "KZ-19, en, Almaty region",
        "KZ-79, uz, Chimkent shahri"
    })
    void isCalledByItsName(String code, String tag, String name) {
        var language = Language.ofTag(tag).orElseThrow();

        assertThat(RegionNames.name(Region.ofCode(code).orElseThrow(), language)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"KZ-99", "KZ", "kz-75", "UZ-TK"})
    void whatIsNotKnownIsNoRegion(String code) {
        assertThat(Region.ofCode(code)).isEmpty();
    }
}
