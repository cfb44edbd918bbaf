package org.safar.casework.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VaultSessionsTest {

    private static final long ORGANISATION = 7;

    private final OpeningKey pair = OpeningKey.create();
    private final OpeningKeys keys = new OpeningKeys(Map.of(1L, pair));

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private VaultSessions sessions;
    private String cookie;

    @BeforeEach
    void anOpenVault() {
        InstantSource time = () -> now;
        sessions = new VaultSessions(clock(time));
        cookie = sessions.open(ORGANISATION, "leila", keys);
    }

    @Test
    void theCookieOpensTheVault() {
        assertThat(isOpen()).isTrue();
        assertThat(sessions.keys(cookie, ORGANISATION, "leila").orElseThrow().of(1).bytes())
                .isEqualTo(pair.bytes());
    }

    @Test
    void theCookieOfSomebodyElseOpensNothing() {
        assertThat(sessions.keys(cookie, ORGANISATION, "karim")).isEmpty();
        assertThat(sessions.keys(cookie, ORGANISATION + 1, "leila")).isEmpty();
    }

    @Test
    void whatIsNoCookieOpensNothing() {
        assertThat(sessions.keys("", ORGANISATION, "leila")).isEmpty();
        assertThat(sessions.keys("no cookie at all", ORGANISATION, "leila")).isEmpty();
        assertThat(sessions.keys(cookie.substring(2), ORGANISATION, "leila")).isEmpty();
    }

    @Test
    void aVaultThatIsNotUsedClosesAfterHalfAnHour() {
        pass(Duration.ofMinutes(29));
        assertThat(isOpen()).isTrue();

        pass(Duration.ofMinutes(29));
        assertThat(isOpen()).isTrue();

        pass(Duration.ofMinutes(30));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aVaultThatIsUsedClosesAfterNineHours() {
        for (var worked = Duration.ZERO;
                worked.compareTo(Duration.ofHours(9).minusMinutes(20)) < 0;
                worked = worked.plusMinutes(20)) {
            assertThat(isOpen()).as("after %s", worked).isTrue();
            pass(Duration.ofMinutes(20));
        }
        assertThat(isOpen()).isTrue();

        pass(Duration.ofMinutes(20));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whoeverClosesItClosesIt() {
        sessions.close(cookie);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void aNewKeyClosesTheVaultEverywhereButWhereItWasMade() {
        var elsewhere = sessions.open(ORGANISATION, "karim", keys);
        var otherOrganisation = sessions.open(ORGANISATION + 1, "zarina", keys);
        var now = new OpeningKeys(Map.of(2L, OpeningKey.create()));

        sessions.replace(cookie, ORGANISATION, "leila", now);

        assertThat(sessions.keys(cookie, ORGANISATION, "leila"))
                .hasValueSatisfying(found -> assertThat(found.has(2)).isTrue());
        assertThat(sessions.keys(elsewhere, ORGANISATION, "karim")).isEmpty();
        assertThat(sessions.keys(otherOrganisation, ORGANISATION + 1, "zarina")).isPresent();
    }

    /// A copy of the memory alone, as from a seized machine.
    @Test
    void theMemoryHoldsNeitherTheKeyNorWhatIsInTheCookie() throws Exception {
        var memory = memory();

        assertThat(memory).contains(hex("leila".getBytes(StandardCharsets.UTF_8)));
        assertThat(memory).doesNotContain(hex(pair.bytes()));
        // The secret itself, without what Tink writes around it.
        assertThat(memory).doesNotContain(hex(pair.bytes()).substring(40, 80));
        assertThat(memory).doesNotContain(hex(cookie.getBytes(StandardCharsets.UTF_8)));
        assertThat(memory).doesNotContain(hex(Base64.getUrlDecoder().decode(cookie)));
    }

    /// Everything that is kept, in hexadecimal digits.
    private String memory() throws ReflectiveOperationException {
        var field = VaultSessions.class.getDeclaredField("sessions");
        field.setAccessible(true);
        var found = new StringBuilder();
        for (var entry : ((Map<?, ?>) field.get(sessions)).entrySet()) {
            found.append(entry.getKey());
            for (var component : entry.getValue().getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(entry.getValue());
                found.append(' ').append(hex(bytes(value)));
            }
        }
        return found.toString();
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] bytes
                ? bytes
                : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private boolean isOpen() {
        return sessions.keys(cookie, ORGANISATION, "leila").isPresent();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Clock clock(InstantSource time) {
        return time.withZone(ZoneOffset.UTC);
    }
}
