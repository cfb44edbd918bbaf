package org.safar.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.Actor;
import org.safar.registry.Entry;
import org.safar.registry.Register;
import org.safar.registry.licence.ChainedEvent;

@QuarkusTest
class ProposalsTest {

    private static final Actor ALIYA = new Actor("sub-aliya", "aliya", "registry-admin");
    private static final Actor BEK = new Actor("sub-bek", "bek", "registry-reviewer");

    @Inject Proposals proposals;
    @Inject Register register;
    @Inject EntityManager database;

    @Test
    @TestTransaction
    void whatHarmsNobodyIsPublishedAtOnce() {
        var recorded =
                proposals.record(
                        List.of(Reported.of("made-1", "made-agency", "granted")), "Made", ALIYA);

        assertThat(recorded).isEqualTo(new Recorded(1, 0, null, 0));
        assertThat(events("made-agency")).containsExactly("made-1");
        var position = register.last().orElseThrow().position();
        assertThat(register.entry(position)).contains(new Entry("sub-aliya", null));
        assertThat(audited("event-published")).containsExactly("aliya agency:made-agency");
    }

    @Test
    @TestTransaction
    void whatHarmsAnAgencyWaitsAndIsNotPublic() {
        var recorded =
                proposals.record(
                        List.of(Reported.of("made-2", "kg-ramai", "revoked")), "Ramai", ALIYA);

        assertThat(recorded.published()).isZero();
        assertThat(recorded.waiting()).isOne();
        var proposal = proposals.find(recorded.proposal()).orElseThrow();
        assertThat(proposal.waits()).isTrue();
        assertThat(proposal.title()).isEqualTo("Ramai");
        assertThat(proposal.enteredName()).isEqualTo("aliya");
        assertThat(events("kg-ramai")).doesNotContain("made-2");
        assertThat(proposals.waitingFor("kg-ramai")).hasSize(1);
        assertThat(audited("proposal-entered")).containsExactly("aliya proposal:" + proposal.id());
    }

    @Test
    @TestTransaction
    void nothingOfAnEventIsLostWhileItWaits() {
        var entered = Reported.of("made-3", "made-agency", "suspended");

        var recorded = proposals.record(List.of(entered), "Made", ALIYA);

        assertThat(proposals.events(recorded.proposal(), 0, 10)).containsExactly(entered);
    }

    @Test
    @TestTransaction
    void aSecondPersonPublishesIt() {
        var id = wait("made-4", "kg-ramai", "revoked");

        assertThat(proposals.decide(id, true, "", BEK)).isEqualTo(new Decided.Confirmed(1));

        assertThat(events("kg-ramai")).contains("made-4");
        assertThat(register.entry(register.last().orElseThrow().position()))
                .contains(new Entry("sub-aliya", "sub-bek"));
        var decision = proposals.find(id).orElseThrow().decision();
        assertThat(decision.confirmed()).isTrue();
        assertThat(decision.decidedName()).isEqualTo("bek");
        assertThat(audited("proposal-confirmed")).containsExactly("bek proposal:" + id);
    }

    @Test
    @TestTransaction
    void whatIsDeclinedIsNeverPublished() {
        var id = wait("made-5", "kg-ramai", "revoked");

        assertThat(proposals.decide(id, false, "the source is a joke", BEK))
                .isEqualTo(new Decided.Declined());

        assertThat(events("kg-ramai")).doesNotContain("made-5");
        assertThat(proposals.decide(id, true, "", BEK)).isEqualTo(new Decided.NotWaiting());
        assertThat(audited("proposal-declined")).containsExactly("bek proposal:" + id);
    }

    @Test
    @TestTransaction
    void nobodyConfirmsTheirOwn() {
        var id = wait("made-6", "kg-ramai", "revoked");
        var aliyaAsReviewer = new Actor("sub-aliya", "aliya the second", "registry-reviewer");

        assertThat(proposals.decide(id, true, "", ALIYA)).isEqualTo(new Decided.OwnProposal());
        assertThat(proposals.decide(id, false, "no", aliyaAsReviewer))
                .isEqualTo(new Decided.OwnProposal());

        assertThat(proposals.find(id).orElseThrow().waits()).isTrue();
    }

    @Test
    @TestTransaction
    void theDatabaseRefusesOwnDecisionsToo() {
        var id = wait("made-7", "kg-ramai", "revoked");

        assertThatThrownBy(() ->
                        database.createNativeQuery(
                                        "INSERT INTO proposal_decision VALUES (:id, 'sub-aliya',"
                                                + " 'sub-aliya', 'aliya', now(), true, '')")
                                .setParameter("id", id)
                                .executeUpdate())
                .hasStackTraceContaining("proposal_decision");
    }

    @Test
    @TestTransaction
    void anotherRoleDecidesNothing() {
        var id = wait("made-8", "kg-ramai", "revoked");

        assertThat(proposals.decide(id, true, "", new Actor("sub-e", "e", "editor")))
                .isEqualTo(new Decided.NotAllowed());
    }

    @Test
    @TestTransaction
    void aNumberThatWasNeverGivenLooksLikeOneThatWasDecided() {
        var id = wait("made-9", "kg-ramai", "revoked");
        proposals.decide(id, true, "", BEK);

        assertThat(proposals.decide(id, true, "", BEK))
                .isEqualTo(proposals.decide(987_654_321, true, "", BEK))
                .isEqualTo(new Decided.NotWaiting());
        // also for the one who entered it
        assertThat(proposals.decide(id, true, "", ALIYA)).isEqualTo(new Decided.NotWaiting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    @TestTransaction
    void whoeverDeclinesSaysWhy(String words) {
        var id = wait("made-10", "kg-ramai", "revoked");

        assertThat(proposals.decide(id, false, words, BEK)).isEqualTo(new Decided.WordsMissing());
        assertThat(proposals.find(id).orElseThrow().waits()).isTrue();
    }

    @Test
    @TestTransaction
    void theSameEventTwiceWaitsOnce() {
        var event = Reported.of("made-11", "kg-ramai", "revoked");

        var first = proposals.record(List.of(event, event), "Ramai", ALIYA);
        var second = proposals.record(List.of(event), "Ramai", BEK);
        proposals.decide(first.proposal(), true, "", BEK);
        var third = proposals.record(List.of(event), "Ramai", BEK);

        assertThat(first.waiting()).isOne();
        assertThat(second).isEqualTo(new Recorded(0, 0, null, 1));
        assertThat(third).isEqualTo(new Recorded(0, 0, null, 1));
    }

    @Test
    @TestTransaction
    void whatWasDeclinedMayBeEnteredAgain() {
        var id = wait("made-12", "kg-ramai", "revoked");
        proposals.decide(id, false, "no source", BEK);

        assertThat(wait("made-12", "kg-ramai", "revoked")).isNotEqualTo(id);
    }

    @Test
    @TestTransaction
    void aCorrectionOfALicenceWaits() {
        proposals.record(List.of(Reported.of("made-13", "made-agency", "granted")), "Made", ALIYA);

        var recorded =
                proposals.record(
                        List.of(Reported.of("made-14", "made-agency", "corrected", "made-13")),
                        "Made",
                        ALIYA);

        assertThat(recorded.waiting()).isOne();
    }

    @Test
    @TestTransaction
    void whatReplacesNothingIsNotPublished() {
        var recorded =
                proposals.record(
                        List.of(Reported.of("made-15", "kg-ramai", "corrected", "no-such-event")),
                        "Ramai",
                        ALIYA);

        assertThat(proposals.decide(recorded.proposal(), true, "", BEK))
                .isEqualTo(new Decided.ReplacesNothing("made-15"));
        assertThat(proposals.decide(recorded.proposal(), false, "a slip", BEK))
                .isEqualTo(new Decided.Declined());
    }

    @Test
    @TestTransaction
    void theHarmfulEventsOfAnImportWaitAsOne() {
        var size = 5_000;
        var list =
                IntStream.range(0, size)
                        .mapToObj(number ->
                                Reported.of(
                                        "list-" + number,
                                        "list-" + number % 100,
                                        number % 5 == 0 ? "suspended" : "granted"));

        var recorded = proposals.recordImport(list.iterator(), "A list", ALIYA);

        assertThat(recorded.published()).isEqualTo(4_000);
        assertThat(recorded.waiting()).isEqualTo(1_000);
        var proposal = proposals.find(recorded.proposal()).orElseThrow();
        assertThat(proposal.kind()).isEqualTo(Proposal.Kind.IMPORT);
        assertThat(proposal.events()).isEqualTo(1_000);
        assertThat(proposals.events(proposal.id(), 998, 10))
                .extracting(it -> it.event().id())
                .containsExactly("list-4990", "list-4995");
        assertThat(proposals.decide(proposal.id(), true, "", BEK))
                .isEqualTo(new Decided.Confirmed(1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE proposal SET title = 'x'",
                "DELETE FROM proposed_event",
                "TRUNCATE proposal_decision"
            })
    @TestTransaction
    void nobodyChangesWhatWasEntered(String change) {
        wait("made-16", "kg-ramai", "revoked");

        assertThatThrownBy(() -> database.createNativeQuery(change).executeUpdate())
                .hasStackTraceContaining("only ever added");
    }

    private long wait(String id, String agency, String kind) {
        return proposals.record(List.of(Reported.of(id, agency, kind)), agency, ALIYA).proposal();
    }

    private List<String> events(String agency) {
        return register.find(agency).orElseThrow().events().stream()
                .map(ChainedEvent::event)
                .map(event -> event.id())
                .toList();
    }

    private List<String> audited(String action) {
        return database.createNativeQuery(
                        "SELECT name || ' ' || subject FROM audit_entry WHERE action = :action"
                                + " AND id > (SELECT coalesce(max(id), 0) - 5 FROM audit_entry)",
                        String.class)
                .setParameter("action", action)
                .getResultList();
    }
}
