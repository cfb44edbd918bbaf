package org.safar.casework.vaultdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PassphraseRulesTest {

    private static final List<String> NAMES =
            List.of("gulnara.bekova@example.org", "Help in Almaty");

    @ParameterizedTest
    @CsvFileSource(resources = "/casework/passphrases.csv", numLinesToSkip = 1)
    void aPassphraseIsAsGoodAsWhatIsLeftOfIt(String typed, String expected, String why) {
        var fault = PassphraseRules.fault(typed == null ? "" : typed, NAMES);

        assertThat(fault.map(Enum::name).orElse("RIGHT")).as(why).isEqualTo(expected);
    }

    @RepeatedTest(20)
    void anExampleMayBeTaken() {
        assertThat(PassphraseRules.fault(PassphraseExample.create(), NAMES)).isEmpty();
    }
}
