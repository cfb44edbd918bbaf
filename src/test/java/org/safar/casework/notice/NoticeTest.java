package org.safar.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseEvents;
import org.safar.casework.HelpDirectory;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpRequests;
import org.safar.casework.SendResult.Sent;
import org.safar.casework.SendingKey;
import org.safar.country.Country;
import org.safar.platform.TestClock;

/// Organisations are told that something came.
@QuarkusTest
class NoticeTest {

    private static final String ADDRESS = "desk@almaty.example";

    @Inject HelpRequests requests;
    @Inject HelpDirectory directory;
    @Inject HelpOffices offices;
    @Inject NoticeJob job;
    @Inject NoticeSender sender;
    @Inject NoticeMail mail;
    @Inject MockMailbox mailbox;
    @Inject Event<Object> events;
    @Inject EntityManager entities;
    @Inject TestClock clock;

    private HelpOffices.Office almaty;

    @BeforeEach
    void anOfficeWantsToBeTold() {
        clock.reset();
        mailbox.clear();
        almaty = offices.almaty();
        tell(ADDRESS);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        tell("");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("DELETE FROM help_notice").executeUpdate());
    }

    @Test
    void whatComesWithinAQuarterOfAnHourIsOneMail() {
        ask();
        ask();
        after(Duration.ofMinutes(14));
        var receipt = ask().receipt();
        requests.write(requests.open(receipt).orElseThrow(), "And this", SendingKey.create());
        job.run();
        assertThat(mailbox.getTotalMessagesSent()).isZero();

        after(Duration.ofMinutes(20));
        job.run();

        assertThat(mailbox.getMailsSentTo(ADDRESS))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.getSubject()).isEqualTo(NoticeText.subject());
                    assertThat(sent.getText())
                            .isEqualTo(new NoticeText(3, 1).body(language -> null));
                });
    }

    @Test
    void whoeverGetsACaseFromAnotherOrganisationIsTold() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        events.fire(new CaseEvents.Referred(0, almaty.id(), LocalDate.now(clock))));

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aMailIsSentOnce() {
        ask();
        after(Duration.ofMinutes(20));

        assertThat(job.run()).isEqualTo(1);
        assertThat(job.run()).isZero();
        assertThat(waiting()).isZero();
    }

    @Test
    void nothingIsLostWhileTheMailServerIsAway() {
        ask();
        after(Duration.ofMinutes(20));
        QuarkusMock.installMockForInstance(new DeadMailServer(), mail);

        assertThat(job.run()).isZero();
        after(Duration.ofMinutes(24));
        assertThat(sender.due()).doesNotContain(almaty.id());
        after(Duration.ofMinutes(26));
        assertThat(job.run()).isZero();
        after(Duration.ofMinutes(35));
        assertThat(sender.due()).doesNotContain(almaty.id());

        after(Duration.ofMinutes(37));
        QuarkusMock.installMockForInstance(new CountedMail(), mail);
        assertThat(job.run()).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void afterSomeDaysTheDeskItselfHasToBeEnough() {
        ask();
        after(Duration.ofDays(4));
        assertThat(sender.giveUp()).isZero();

        after(Duration.ofDays(5));

        assertThat(sender.giveUp()).isEqualTo(1);
        assertThat(job.run()).isZero();
    }

    @Test
    void twoNodesSendOneMail() throws Exception {
        ask();
        after(Duration.ofMinutes(20));
        var counted = new CountedMail();
        QuarkusMock.installMockForInstance(counted, mail);
        Callable<Boolean> node = () -> sender.send(almaty.id());

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var sent : nodes.invokeAll(List.of(node, node))) {
                sent.get();
            }
        }

        assertThat(counted.sent).isEqualTo(1);
    }

    @Test
    void whatComesWhileAnotherNodeSendsWaitsForItsOwnTime() {
        ask();

        assertThat(sender.send(almaty.id())).isFalse();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptForWhoWantsNoMail() {
        tell("");

        ask();

        assertThat(waiting()).isZero();
    }

    @Test
    void aRequestThatWasNotStoredIsNotTold() {
        QuarkusTransaction.begin();
        events.fire(new CaseEvents.PersonWrote(almaty.id()));
        QuarkusTransaction.rollback();

        assertThat(waiting()).isZero();
    }

    @Test
    void theRowKnowsNothingOfTheCase() {
        ask();

        assertThat(
                        entities.createNativeQuery(
                                        "SELECT column_name FROM information_schema.columns"
                                                + " WHERE table_name = 'help_notice'",
                                        String.class)
                                .getResultList())
                .containsExactlyInAnyOrder(
                        "id", "organisation", "kind", "send_at", "attempts", "give_up_on");
    }

    private Sent ask() {
        return (Sent)
                requests.send(
                        HelpOffices.request("KZ", "My pay did not come"), SendingKey.create());
    }

    private void after(Duration time) {
        clock.set(TestClock.START.plus(time));
    }

    private long waiting() {
        return ((Number)
                        entities.createNativeQuery("SELECT count(*) FROM help_notice", Long.class)
                                .getSingleResult())
                .longValue();
    }

    private void tell(String address) {
        directory.set(
                almaty.lead(),
                almaty.id(),
                new HelpDirectory.Settings(
                        new Country("KZ"),
                        "Mo-Fr 09:00-18:00",
                        2,
                        90,
                        address,
                        true,
                        List.of(new HelpDirectory.Route(new Country("KZ"), Optional.empty()))));
    }

    /// Takes nothing.
    private static final class DeadMailServer extends NoticeMail {

        private DeadMailServer() {
            super(null, null);
        }

        @Override
        void send(String to, NoticeText text) {
            throw new IllegalStateException("no answer");
        }
    }

    /// Takes its time, so that two nodes meet.
    private static final class CountedMail extends NoticeMail {

        private volatile int sent;

        private CountedMail() {
            super(null, null);
        }

        @Override
        synchronized void send(String to, NoticeText text) {
            sent++;
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
