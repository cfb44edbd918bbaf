package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.platform.BadRuleFileException;
import org.safar.registry.NamedAs.Origin;

class ReportedEventsFileTest {

    @Test
    void everyReportedEventIsRead() {
        var reported = ReportedEventsFile.read();

        assertThat(reported).hasSize(34);
        assertThat(reported.stream().map(it -> it.event().agency()).distinct()).hasSize(26);
    }

    @Test
    void aNameInOurSpellingIsKeptApartFromPrintedOnes() {
        assertThat(ReportedEventsFile.read().getFirst().names())
                .containsExactly(
                        new NamedAs("Камелотт", Origin.PRINTED),
                        new NamedAs("Kamelott", Origin.TRANSLITERATED));
    }

    @ParameterizedTest
    @CsvSource({
        "bad-kind.csv, line 2, is not a kind of event",
        "bad-day.csv, line 2, is not a day",
        "twice.csv, line 3, stands twice",
        "end-before-start.csv, line 2, `effective_to` is before `effective_from`",
        "no-such-event.csv, line 2, names no event above this line",
        "no-address.csv, line 2, begins with https://",
    })
    void aWrongRowIsNamedWithItsLine(String file, String line, String reason) {
        assertThatThrownBy(() -> ReportedEventsFile.read("registry/broken/" + file))
                .isInstanceOf(BadRuleFileException.class)
                .hasMessageContaining(line)
                .hasMessageContaining(reason);
    }
}
