package org.safar.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterChainTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");

    private final List<ChainedEvent> published = new ArrayList<>();

    @BeforeEach
    void publish() {
        var chain = new RegisterChain();
        MadeEvent.all("a: granted 2026-02-20 TR|b: suspended 2026-03 TR|c: restored 2026-04 TR")
                .forEach(event -> published.add(chain.add(event, NOW)));
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        var chain = new RegisterChain();

        assertThat(published).allSatisfy(event -> assertThat(chain.accept(event)).isEmpty());
        assertThat(chain.head()).isEqualTo(published.getLast().hash()).hasSize(64);
        assertThat(chain.length()).isEqualTo(3);
    }

    @Test
    void aChangedEventIsFound() {
        published.set(1, with(published.get(1), "b: suspended 2026-03-02 TR"));

        assertThat(firstFault()).contains("position 2 was changed");
    }

    @Test
    void aChangedEventWithAFittingHashIsFoundByTheNext() {
        var forged = new RegisterChain();
        forged.accept(published.getFirst());
        published.set(1, forged.add(MadeEvent.of("b: suspended 2026-03-02 TR", ""), NOW));

        assertThat(firstFault()).contains("position 3 does not follow the event before it");
    }

    @Test
    void anEventThatIsGoneIsFound() {
        published.remove(1);

        assertThat(firstFault()).contains("position 2 is missing");
    }

    @Test
    void eventsInAnotherOrderAreFound() {
        published.add(published.remove(1));

        assertThat(firstFault()).contains("position 2 is missing");
    }

    @Test
    void aNewEventFollowsTheLast() {
        var chain = new RegisterChain();
        chain.continueAfter(published.getLast());

        published.add(chain.add(MadeEvent.of("d: revoked 2026-05-04 TR", ""), NOW));

        assertThat(firstFault()).isEmpty();
    }

    @Test
    void theHashIsWhatItsDescriptionSays() throws Exception {
        var text =
                "previousHash="
                        + "0".repeat(64)
                        + "\nposition=1\nid=a\nagency=made-agency\n"
                        + "kind=granted\neffectiveFrom=2026-02-20\neffectiveTo=\ndestinations=TR\n"
                        + "licenceNumber=\nissuer=Office\nreason=\nsourceTitle=Newspaper\n"
                        + "sourceUrl=https://example.org/a\nsourceDate=2026-02-20\n"
                        + "sourceCheckedOn=2026-11-23\nconfidence=high\nnote=\nsupersedes=\n"
                        + "recordedAt=2026-11-23T10:15:30Z\n";
        var digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(published.getFirst().hash()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    private Optional<String> firstFault() {
        var chain = new RegisterChain();
        return published.stream().map(chain::accept).flatMap(Optional::stream).findFirst();
    }

    private static ChainedEvent with(ChainedEvent chained, String other) {
        return new ChainedEvent(
                chained.position(),
                MadeEvent.of(other, ""),
                chained.recordedAt(),
                chained.previousHash(),
                chained.hash());
    }
}
