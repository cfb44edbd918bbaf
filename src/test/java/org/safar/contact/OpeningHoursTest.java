package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/contact/hours.csv", numLinesToSkip = 1)
    void tellsWhetherSomebodyAnswers(String hours, LocalDateTime moment, boolean open, String why) {
        var read = OpeningHoursReader.read(hours).orElseThrow();

        assertThat(read.isOpen(moment)).as(why).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/contact/bad-hours.csv", numLinesToSkip = 1)
    void whatIsNotUnderstoodIsNotGuessed(String hours, String why) {
        assertThat(OpeningHoursReader.read(hours)).as(why).isEmpty();
    }
}
