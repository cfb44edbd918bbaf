package org.safar.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.platform.Actor;
import org.safar.registry.licence.EventKind;

class FourEyesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/four-eyes.csv", useHeadersInDisplayName = true)
    void whatHarmsAnAgencyNeedsASecondPerson(
            String kind, String supersedes, String needed, String why) {
        var event =
                Reported.of(
                        "event", "agency", kind, supersedes == null ? null : "what-it-replaces");
        var replaced =
                Optional.ofNullable(supersedes)
                        .filter(it -> !it.equals("?"))
                        .map(EventKind::ofWord);

        assertThat(FourEyes.areNeededFor(event.event(), replaced))
                .as(why)
                .isEqualTo(needed.equals("yes"));
    }

    @Test
    void theSecondPersonIsSomebodyElseWhateverTheirName() {
        assertThat(FourEyes.isSecondPerson("sub-1", new Actor("sub-1", "other", "x"))).isFalse();
        assertThat(FourEyes.isSecondPerson("sub-1", new Actor("sub-2", "same", "x"))).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/deciding-roles.csv", useHeadersInDisplayName = true)
    void onlyThoseWhoKeepTheRegisterDecide(String role, boolean may) {
        assertThat(FourEyes.mayDecide(new Actor("sub-1", "somebody", role))).isEqualTo(may);
    }
}
