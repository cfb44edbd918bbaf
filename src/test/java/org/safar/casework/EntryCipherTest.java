package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.casework.vault.SymmetricKey;

class EntryCipherTest {

    private static final DeskEntry.By BY = new DeskEntry.By("hakim", "hakim");

    private final SymmetricKey key = SymmetricKey.create();

    @Test
    void noOutcomeIsToldByItsLength() {
        var lengths =
                Stream.of(CaseOutcome.values())
                        .map(outcome -> sealed(outcome.word()).length)
                        .distinct();

        assertThat(lengths).hasSize(1);
    }

    @Test
    void whatWasSealedIsReadAgain() {
        var read = EntryCipher.open(key, sealed("wages-paid"), "case:1", DeskEntry.class);

        assertThat(read).isEqualTo(new DeskEntry.Closed(BY, Instant.EPOCH, "wages-paid"));
    }

    private byte[] sealed(String outcome) {
        return EntryCipher.seal(key, new DeskEntry.Closed(BY, Instant.EPOCH, outcome), "case:1");
    }
}
