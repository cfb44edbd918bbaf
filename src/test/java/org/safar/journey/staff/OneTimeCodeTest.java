package org.safar.journey.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /// From RFC 6238, appendix B, last six digits; the key is "12345678901234567890".
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924"})
    void codesAreThoseOfTheStandard(long second, String code) {
        var key = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ";

        assertThat(OneTimeCode.of(key, Instant.ofEpochSecond(second))).isEqualTo(code);
    }
}
