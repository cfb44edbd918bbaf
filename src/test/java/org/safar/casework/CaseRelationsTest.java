package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.receipt.Receipt;

@QuarkusTest
class CaseRelationsTest {

    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject CaseRelations relations;
    @Inject HelpOffices offices;

    private Worker almaty;
    private UUID id;
    private Receipt other;

    @BeforeEach
    void twoCasesOfAlmaty() {
        almaty = offices.worker(offices.almaty());
        offices.moscow();
        id = opened(sent("KZ")).id();
        other = sent("KZ");
    }

    @Test
    void linkedCasesAreSeenFromBothSides() {
        assertThat(relations.link(almaty, id, code(other))).isInstanceOf(Changed.Done.class);

        assertThat(links(id)).containsExactly("case:" + opened(other).id());
        assertThat(links(opened(other).id())).containsExactly("case:" + id);
        assertThat(relations.find(almaty, "case:" + id).orElseThrow().line().id()).isEqualTo(id);
    }

    @Test
    void whatIsWrittenWhileCasesAreLinkedStays() throws Exception {
        var linked = opened(other).id();
        for (var round = 0; round < 10; round++) {
            try (var people = Executors.newFixedThreadPool(2)) {
                var writing =
                        people.submit(() ->
                                requests.write(opened(other), "and again", SendingKey.create()));
                var linking = people.submit(() -> relations.link(almaty, id, code(other)));
                assertThat(writing.get()).isTrue();
                linking.get();
            }
            relations.unlink(almaty, id, "case:" + linked);
        }

        assertThat(desk.open(almaty, linked, "case-read").orElseThrow().thread()).hasSize(11);
    }

    @Test
    void linkedTwiceIsLinkedOnce() {
        relations.link(almaty, id, code(other));

        assertThat(relations.link(almaty, id, code(other))).isInstanceOf(Changed.Overtaken.class);
        assertThat(desk.open(almaty, id, "case-read").orElseThrow().desk().entries()).hasSize(1);
    }

    @Test
    void aLinkIsTakenBackOnBothSides() {
        relations.link(almaty, id, code(other));

        relations.unlink(almaty, opened(other).id(), "case:" + id);

        assertThat(links(id)).isEmpty();
        assertThat(links(opened(other).id())).isEmpty();
    }

    @Test
    void aCaseIsNotLinkedWithItself() {
        var code = desk.open(almaty, id, "case-read").orElseThrow().locator();

        assertThat(relations.link(almaty, id, code)).isInstanceOf(Changed.NotFound.class);
    }

    @Test
    void aCaseOfAnotherOrganisationIsAsOneThatDoesNotExist() {
        var foreign = code(sent("RU"));
        var absent = code(Receipt.create());

        assertThat(relations.link(almaty, id, foreign)).isInstanceOf(Changed.NotFound.class);
        assertThat(relations.link(almaty, id, absent)).isInstanceOf(Changed.NotFound.class);
        assertThat(links(id)).isEmpty();
    }

    @Test
    void aWholeReceiptLinksNothing() {
        assertThat(relations.link(almaty, id, other.text())).isInstanceOf(Changed.NotFound.class);
    }

    @Test
    void whatWasDeletedIsNotFound() {
        relations.link(almaty, id, code(other));
        var reference = "case:" + opened(other).id();

        requests.delete(opened(other));

        assertThat(relations.find(almaty, reference)).isEmpty();
    }

    private List<String> links(UUID of) {
        return CaseRelations.of(desk.open(almaty, of, "case-read").orElseThrow());
    }

    private Receipt sent(String country) {
        return ((SendResult.Sent)
                        requests.send(HelpOffices.request(country, "help"), SendingKey.create()))
                .receipt();
    }

    private PersonCase opened(Receipt receipt) {
        return requests.open(receipt).orElseThrow();
    }

    private static String code(Receipt receipt) {
        return Receipt.locatorText(receipt.locator());
    }
}
