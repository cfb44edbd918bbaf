package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.SendResult.NobodyAnswers;
import org.safar.casework.SendResult.OtherWords;
import org.safar.casework.SendResult.Sent;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.receipt.Receipt;

@QuarkusTest
class HelpRequestsTest {

    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject HelpOffices offices;
    @Inject DataSource database;

    private HelpOffices.Office almaty;

    @BeforeEach
    void anOfficeAnswers() {
        almaty = offices.almaty();
    }

    @Test
    void aRequestIsReadWithItsReceipt() {
        var sent = send("My pay did not come");

        var thread = read(sent.receipt());

        assertThat(thread.organisation()).isEqualTo("Help in Almaty");
        assertThat(thread.state()).isEqualTo(CaseState.NEW);
        assertThat(thread.entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(((ThreadEntry.Asked) entry.entry()).text())
                                .isEqualTo("My pay did not come"));
    }

    @Test
    void anAnswerIsExpectedWithinTheHoursOfTheOrganisation() {
        // Monday; two days of work.
        assertThat(send("When?").answerExpectedBy()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void personAndCaseWorkerWriteToEachOther() {
        var sent = send("My pay did not come");
        var worker = offices.worker(almaty);
        var id = inbox(worker, sent);

        assertThat(desk.answer(worker, id, "For which months?", 1))
                .isInstanceOf(CaseDesk.Changed.Done.class);
        requests.write(open(sent.receipt()), "May and June", SendingKey.create());

        assertThat(texts(read(sent.receipt())))
                .containsExactly("My pay did not come", "For which months?", "May and June");
        assertThat(read(sent.receipt()).state()).isEqualTo(CaseState.WAITING_FOR_US);
    }

    @Test
    void anAnswerThatHasNotSeenTheLastMessageIsNotSent() {
        var sent = send("My pay did not come");
        var worker = offices.worker(almaty);
        requests.write(open(sent.receipt()), "I am in danger now", SendingKey.create());

        assertThat(desk.answer(worker, inbox(worker, sent), "For which months?", 1))
                .isInstanceOf(CaseDesk.Changed.Overtaken.class);
    }

    @Test
    void aRequestThatComesTwiceIsOne() {
        var key = SendingKey.create();
        var query = HelpOffices.request("KZ", "sent twice");

        var first = (Sent) requests.send(query, key);
        var second = (Sent) requests.send(query, key);

        assertThat(second).isEqualTo(first);
        assertThat(count("help_case where locator = " + first.receipt().locator())).isEqualTo(1);
    }

    @Test
    void requestsThatComeAtTheSameMomentAreOne() throws Exception {
        var key = SendingKey.create();
        var query = HelpOffices.request("KZ", "sent eight times at once");
        var before = count("help_case");
        var sendings = new ArrayList<Callable<SendResult>>();
        for (var index = 0; index < 8; index++) {
            sendings.add(() -> requests.send(query, key));
        }

        try (var people = Executors.newFixedThreadPool(8)) {
            var receipts = new ArrayList<Receipt>();
            for (var result : people.invokeAll(sendings)) {
                receipts.add(((Sent) result.get()).receipt());
            }

            assertThat(receipts).containsOnly(receipts.getFirst());
        }
        assertThat(count("help_case")).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        var key = SendingKey.create();
        requests.send(HelpOffices.request("KZ", "one"), key);

        assertThat(requests.send(HelpOffices.request("KZ", "another"), key))
                .isInstanceOf(OtherWords.class);
    }

    @Test
    void nobodyAnswersForACountryWithoutAnOrganisation() {
        assertThat(requests.send(HelpOffices.request("PL", "help"), SendingKey.create()))
                .isInstanceOf(NobodyAnswers.class);
    }

    @Test
    void aWrongReceiptAndAnUnknownOneOpenNothing() {
        var sent = send("My pay did not come");
        var wrong = new Receipt(sent.receipt().locator(), Receipt.create().secret());

        assertThat(requests.open(wrong)).isEmpty();
        assertThat(requests.open(Receipt.create())).isEmpty();
        assertThat(requests.open("not a receipt")).isEmpty();
    }

    @Test
    void afterDeletingNothingIsLeft() {
        var sent = send("to be deleted");
        var opened = open(sent.receipt());
        requests.attach(
                opened,
                AttachmentKind.PNG,
                new byte[] {1, 2, 3},
                new byte[] {1},
                SendingKey.create());
        var id = opened.id();

        requests.delete(opened);

        assertThat(requests.open(sent.receipt())).isEmpty();
        for (var table :
                List.of(
                        "help_case_key",
                        "help_message",
                        "help_attachment",
                        "help_desk_entry",
                        "help_sending")) {
            assertThat(count(table + " where help_case = '" + id + "'")).as(table).isZero();
        }
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var sent = send("for Almaty only");
        var id = inbox(offices.worker(almaty), sent);
        var stranger = offices.worker(offices.moscow());

        assertThat(desk.open(stranger, id, "case-read")).isEmpty();
        assertThat(desk.answer(stranger, id, "hello", 1))
                .isInstanceOf(CaseDesk.Changed.NotFound.class);
        assertThat(desk.inbox(stranger)).noneMatch(line -> line.line().id().equals(id));
    }

    private Sent send(String message) {
        return (Sent) requests.send(HelpOffices.request("KZ", message), SendingKey.create());
    }

    private PersonCase open(Receipt receipt) {
        return requests.open(receipt).orElseThrow();
    }

    private PersonThread read(Receipt receipt) {
        return requests.read(open(receipt)).orElseThrow();
    }

    private UUID inbox(Worker worker, Sent sent) {
        var id = open(sent.receipt()).id();
        return desk.inbox(worker).stream()
                .map(line -> line.line().id())
                .filter(id::equals)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(PersonThread thread) {
        return thread.entries().stream()
                .map(entry ->
                        switch (entry.entry()) {
                            case ThreadEntry.Asked it -> it.text();
                            case ThreadEntry.Wrote it -> it.text();
                            case ThreadEntry.Answered it -> it.text();
                            case ThreadEntry.Attached it -> it.type().name();
                        })
                .toList();
    }

    private long count(String what) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
