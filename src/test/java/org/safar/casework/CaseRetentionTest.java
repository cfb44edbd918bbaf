package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.SendResult.Sent;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.receipt.Receipt;
import org.safar.country.Country;
import org.safar.platform.TestClock;

/// Cases close, and go, on their days.
@QuarkusTest
class CaseRetentionTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    @Inject CaseRetention retention;
    @Inject HelpRequests requests;
    @Inject CasePurge purge;
    @Inject CaseDesk desk;
    @Inject HelpDirectory directory;
    @Inject HelpOffices offices;
    @Inject PurgeWitness witness;
    @Inject KeyFile keyFile;
    @Inject CaseRows rows;
    @Inject TestClock clock;

    private HelpOffices.Office almaty;
    private Worker worker;
    private Receipt receipt;
    private UUID id;

    @BeforeEach
    void aRequestCame() {
        clock.reset();
        almaty = offices.almaty();
        worker = offices.worker(almaty);
        receipt = send("My pay did not come");
        id = requests.open(receipt).orElseThrow().id();
        witness.forget();
    }

    @AfterEach
    void putBack() {
        clock.reset();
        keepFor(90);
    }

    @Test
    void aClosedCaseIsThereForNinetyDays() {
        desk.close(worker, id, "advice-given");

        runOn(89);
        assertThat(requests.open(receipt)).isPresent();
        assertThat(thread().expiresOn()).isEqualTo(FIRST_DAY.plusDays(90));

        runOn(90);
        assertThat(requests.open(receipt)).isEmpty();
        assertThat(rows.mentioning(id)).isEmpty();
    }

    @Test
    void anOrganisationMayKeepItForLess() {
        keepFor(30);
        desk.close(worker, id, "advice-given");

        runOn(29);
        assertThat(requests.open(receipt)).isPresent();

        runOn(30);
        assertThat(requests.open(receipt)).isEmpty();
    }

    @Test
    void whoWritesOnTheLastDayOpensItAgain() {
        desk.close(worker, id, "advice-given");
        day(89);

        requests.write(requests.open(receipt).orElseThrow(), "Again", SendingKey.create());

        runOn(90);
        assertThat(thread().state()).isEqualTo(CaseState.WAITING_FOR_US);
        assertThat(thread().expiresOn()).isEqualTo(FIRST_DAY.plusDays(89 + 60 + 90));
    }

    @Test
    void aSilentCaseSaysThatItClosesAndThenCloses() {
        runOn(45);
        assertThat(thread().closesOn()).isNull();

        runOn(46);
        assertThat(thread().closesOn()).isEqualTo(FIRST_DAY.plusDays(60));
        assertThat(thread().expiresOn()).isEqualTo(FIRST_DAY.plusDays(60 + 90));

        runOn(59);
        assertThat(thread().state()).isEqualTo(CaseState.NEW);

        runOn(60);
        assertThat(thread().state()).isEqualTo(CaseState.CLOSED);
        assertThat(thread().expiresOn()).isEqualTo(FIRST_DAY.plusDays(60 + 90));
    }

    @Test
    void aCaseIsNeverClosedBeforeTheDayThatWasTold() {
        day(80);
        // What the thread says before anything ran is what happens then.
        assertThat(thread().expiresOn()).isEqualTo(FIRST_DAY.plusDays(94 + 90));

        runOn(80);
        assertThat(thread().closesOn()).isEqualTo(FIRST_DAY.plusDays(94));

        runOn(93);
        assertThat(thread().state()).isEqualTo(CaseState.NEW);

        runOn(94);
        assertThat(thread().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aWordOfThePersonTakesTheAnnouncementBack() {
        runOn(50);
        requests.write(requests.open(receipt).orElseThrow(), "Still here", SendingKey.create());

        runOn(70);
        assertThat(thread().closesOn()).isNull();
        assertThat(thread().state()).isEqualTo(CaseState.NEW);
    }

    @Test
    void aWordOfTheCaseWorkerTakesTheAnnouncementBack() {
        runOn(50);
        desk.answer(worker, id, "We are still at it", 1);

        runOn(70);
        assertThat(thread().closesOn()).isNull();
        assertThat(thread().state()).isEqualTo(CaseState.WAITING_FOR_PERSON);
    }

    @Test
    void aCaseThatWaitsForUsIsOverdueLongBeforeItSaysThatItCloses() {
        runOn(46);

        var line = desk.inbox(worker).stream().filter(it -> it.line().id().equals(id)).findFirst();
        assertThat(line.orElseThrow().line().isOverdue(LocalDate.now(clock))).isTrue();
        assertThat(line.orElseThrow().line().answerBy()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(thread().closesOn()).isEqualTo(FIRST_DAY.plusDays(60));
    }

    @Test
    void withoutItsKeysNobodyReadsACase() {
        purge.destroyKeys(id);

        assertThat(requests.open(receipt)).isEmpty();
        assertThat(desk.open(worker, id, "case-read")).isEmpty();
        assertThat(desk.inbox(worker)).noneMatch(line -> line.line().id().equals(id));
    }

    @Test
    void aDeletionThatWasInterruptedIsFinished() {
        purge.destroyKeys(id);
        assertThat(rows.mentioning(id)).isNotEmpty();

        retention.run();

        assertThat(rows.mentioning(id)).isEmpty();
    }

    @Test
    void nothingIsTakenThatWouldBeLost() {
        var opened = requests.open(receipt).orElseThrow();
        purge.destroyKeys(id);

        assertThat(requests.write(opened, "Do you hear me?", SendingKey.create())).isFalse();
        assertThat(
                        requests.attach(
                                opened,
                                AttachmentKind.PNG,
                                new byte[] {1, 2, 3},
                                new byte[] {1},
                                SendingKey.create()))
                .isFalse();
    }

    @Test
    void whoWritesWhileKeysAreAboutToGoKeepsThem() {
        desk.close(worker, id, "advice-given");
        day(90);
        requests.write(requests.open(receipt).orElseThrow(), "Again", SendingKey.create());

        // The list of what is due was made before.
        assertThat(purge.destroyKeysIfDue(id, LocalDate.now(clock))).isFalse();
        assertThat(requests.open(receipt)).isPresent();
    }

    @Test
    void allKeysGoBeforeAnythingElseDoes() {
        var other = requests.open(send("Another one")).orElseThrow().id();
        desk.close(worker, id, "advice-given");
        desk.close(worker, other, "advice-given");
        witness.watch(List.of(id, other));

        runOn(90);

        assertThat(witness.keysLeft()).containsExactly(0L, 0L);
    }

    @Test
    void oneThatFailsIsDeletedTheNextTimeAndKeepsNobodyElse() {
        var other = requests.open(send("Another one")).orElseThrow().id();
        desk.close(worker, id, "advice-given");
        desk.close(worker, other, "advice-given");
        witness.refuseOnce(id);

        runOn(90);
        assertThat(rows.mentioning(other)).isEmpty();
        assertThat(rows.mentioning(id)).isNotEmpty();
        assertThat(requests.open(receipt)).isEmpty();

        runOn(90);
        assertThat(rows.mentioning(id)).isEmpty();
    }

    @Test
    void whatWasAnsweredToASendingGoesAfterADayEvenIfNobodySends() {
        assertThat(rows.mentioning(id)).contains("help_sending");
        clock.set(TestClock.START.plus(Duration.ofHours(25)));

        retention.run();

        assertThat(rows.mentioning(id)).doesNotContain("help_sending");
    }

    @Test
    void everythingElseAboutACaseGoesWithItButNotTheAuditLog() {
        var opened = requests.open(receipt).orElseThrow();
        requests.attach(
                opened, AttachmentKind.PNG, new byte[] {1, 2}, new byte[] {1}, SendingKey.create());
        desk.record(
                worker,
                id,
                "case-note-written",
                at -> new DeskEntry.Noted(worker.by(), at, "note"));
        desk.close(worker, id, "advice-given");
        assertThat(rows.mentioning(id))
                .contains(
                        "help_case",
                        "help_case_key",
                        "help_message",
                        "help_attachment",
                        "help_desk_entry",
                        "help_sending");

        runOn(90);

        assertThat(rows.mentioning(id)).isEmpty();
        assertThat(rows.auditEntries(id)).isPositive();
    }

    @Test
    void aDestroyedKeyIsNotLeftInTheFileOfItsTable() {
        var wrapped = keyFile.wrappedForReceipt(id);
        assertThat(keyFile.holds(wrapped)).isTrue();
        desk.close(worker, id, "advice-given");

        runOn(90);

        assertThat(keyFile.holds(wrapped)).isFalse();
    }

    private Receipt send(String message) {
        var sent = requests.send(HelpOffices.request("KZ", message), SendingKey.create());
        return ((Sent) sent).receipt();
    }

    private PersonThread thread() {
        return requests.read(requests.open(receipt).orElseThrow()).orElseThrow();
    }

    private void day(int after) {
        clock.set(TestClock.START.plus(Duration.ofDays(after)));
    }

    private void runOn(int after) {
        day(after);
        retention.run();
    }

    private void keepFor(int days) {
        directory.set(
                almaty.lead(),
                almaty.id(),
                new HelpDirectory.Settings(
                        new Country("KZ"),
                        "Mo-Fr 09:00-18:00",
                        2,
                        days,
                        "",
                        true,
                        List.of(new HelpDirectory.Route(new Country("KZ"), Optional.empty()))));
    }
}
