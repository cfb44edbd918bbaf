package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/contact/phones.csv", numLinesToSkip = 1)
    void aNumberIsReadOrRefused(
            String written,
            Country country,
            @Nullable String number,
            @Nullable String say,
            @Nullable Country onlyIn,
            @Nullable String why) {
        var read = PhoneNumber.ofText(written, country).orElse(null);

        assertThat(read)
                .as(why)
                .isEqualTo(
                        number == null || say == null
                                ? null
                                : new PhoneNumber(number, say, onlyIn));
    }
}
