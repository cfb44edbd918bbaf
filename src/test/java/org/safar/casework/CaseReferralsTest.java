package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.receipt.Receipt;

@QuarkusTest
class CaseReferralsTest {

    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject CaseReferrals referrals;
    @Inject HelpOffices offices;

    private Worker almaty;
    private Worker moscow;
    private Receipt receipt;
    private UUID id;

    @BeforeEach
    void aCaseOfAlmatyWithANote() {
        almaty = offices.worker(offices.almaty());
        moscow = offices.worker(offices.moscow());
        var sent =
                (SendResult.Sent)
                        requests.send(
                                HelpOffices.request("KZ", "They keep me in Moscow"),
                                SendingKey.create());
        receipt = sent.receipt();
        id = requests.open(receipt).orElseThrow().id();
        desk.record(
                almaty,
                id,
                "case-note-written",
                at -> new DeskEntry.Noted(almaty.by(), at, "for colleagues only"));
    }

    @Test
    void withoutConsentNothingIsReferred() {
        assertThat(referrals.refer(almaty, id, moscow.organisation(), true))
                .isInstanceOf(CaseReferrals.Outcome.NoConsent.class);
        assertThat(desk.open(moscow, id, "case-read")).isEmpty();
    }

    @Test
    void consentToOneOrganisationIsNoneToAnother() {
        consent("organisation:999999");

        assertThat(referrals.refer(almaty, id, moscow.organisation(), true))
                .isInstanceOf(CaseReferrals.Outcome.NoConsent.class);
    }

    @Test
    void consentThatWasTakenBackIsNone() {
        consent(CaseReferrals.consentTo(moscow.organisation()));
        desk.record(
                almaty,
                id,
                "case-consent-recorded",
                at ->
                        new DeskEntry.Consented(
                                almaty.by(),
                                at,
                                CaseReferrals.consentTo(moscow.organisation()),
                                false,
                                1));

        assertThat(referrals.refer(almaty, id, moscow.organisation(), true))
                .isInstanceOf(CaseReferrals.Outcome.NoConsent.class);
    }

    @Test
    void theOtherOrganisationReadsTheThreadAndNoneOfTheNotes() {
        consent(CaseReferrals.consentTo(moscow.organisation()));

        referrals.refer(almaty, id, moscow.organisation(), true);

        var opened = desk.open(moscow, id, "case-read").orElseThrow();
        assertThat(opened.asked().text()).isEqualTo("They keep me in Moscow");
        assertThat(opened.desk().entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeskEntry.Consented.class,
                        consent -> assertThat(consent.by().name()).isEqualTo("Help in Almaty"));
        assertThat(opened.handles()).isTrue();
        assertThat(requests.read(requests.open(receipt).orElseThrow()).orElseThrow().organisation())
                .isEqualTo("Help in Moscow");
    }

    @Test
    void theFirstOrganisationMayReadOnButChangesNothing() {
        consent(CaseReferrals.consentTo(moscow.organisation()));

        referrals.refer(almaty, id, moscow.organisation(), true);

        assertThat(desk.open(almaty, id, "case-read").orElseThrow().handles()).isFalse();
        assertThat(desk.answer(almaty, id, "hello", 1))
                .isInstanceOf(CaseDesk.Changed.NotFound.class);
        assertThat(desk.inbox(almaty)).noneMatch(line -> line.line().id().equals(id));
        assertThat(referrals.referredAway(almaty)).anyMatch(line -> line.id().equals(id));
    }

    @Test
    void theFirstOrganisationLosesTheCaseWhenThePersonWantsThat() {
        consent(CaseReferrals.consentTo(moscow.organisation()));

        referrals.refer(almaty, id, moscow.organisation(), false);

        assertThat(desk.open(almaty, id, "case-read")).isEmpty();
        assertThat(referrals.referredAway(almaty)).noneMatch(line -> line.id().equals(id));
    }

    @Test
    void aStrangerRefersNothing() {
        assertThat(referrals.refer(moscow, id, almaty.organisation(), true))
                .isInstanceOf(CaseReferrals.Outcome.NotFound.class);
    }

    private void consent(String to) {
        desk.record(
                almaty,
                id,
                "case-consent-recorded",
                at -> new DeskEntry.Consented(almaty.by(), at, to, true, 1));
    }
}
