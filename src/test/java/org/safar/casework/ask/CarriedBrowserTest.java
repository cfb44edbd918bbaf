package org.safar.casework.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CarriedBrowserTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/casework/browsers.csv")
    void browsersThatSendPagesThroughAnotherCompanyAreKnown(
            boolean carried, @Nullable String userAgent, String why) {
        assertThat(CarriedBrowser.is(userAgent)).as(why).isEqualTo(carried);
    }
}
