package org.safar.casework.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VaultKeysTest {

    private static final byte[] WORDS = "the foreman keeps it".getBytes(StandardCharsets.UTF_8);

    @Test
    void aKeyOpensWhatItSealedAtTheSamePlace() {
        var key = SymmetricKey.create();
        var sealed = key.seal(WORDS, "case:1");

        assertThat(SymmetricKey.of(key.bytes()).open(sealed, "case:1")).isEqualTo(WORDS);
    }

    @Test
    void whatWasMovedToAnotherPlaceIsUnreadable() {
        var key = SymmetricKey.create();
        var sealed = key.seal(WORDS, "case:1");

        assertThatThrownBy(() -> key.open(sealed, "case:2"))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = SymmetricKey.create().seal(WORDS, "case:1");

        assertThatThrownBy(() -> SymmetricKey.create().open(sealed, "case:1"))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aChangedByteIsNoticed() {
        var key = SymmetricKey.create();
        var sealed = key.seal(WORDS, "case:1");
        sealed[sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> key.open(sealed, "case:1"))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void whoeverHasThePublicHalfCanSealAndThePrivateHalfOpens() {
        var pair = OpeningKey.create();
        var sealed = SealingKey.of(pair.sealingKey().bytes()).seal(WORDS, "case:1");

        assertThat(OpeningKey.of(pair.bytes()).open(sealed, "case:1")).isEqualTo(WORDS);
    }

    @Test
    void thePublicHalfHoldsNoPrivateOne() {
        var pair = OpeningKey.create();

        assertThatThrownBy(() -> OpeningKey.of(pair.sealingKey().bytes()).open(WORDS, ""))
                .isInstanceOf(RuntimeException.class);
    }
}
