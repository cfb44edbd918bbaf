package org.safar.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseEvents;
import org.safar.casework.CaseRetention;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpQuery;
import org.safar.casework.HelpRequests;
import org.safar.casework.HelpTopic;
import org.safar.casework.SendResult.Sent;
import org.safar.casework.SendingKey;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;
import org.safar.platform.TestClock;

/// What arises is counted.
@QuarkusTest
class CaseCountersTest {

    @Inject CaseCounters counters;
    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject CaseRetention retention;
    @Inject HelpOffices offices;
    @Inject Event<Object> events;
    @Inject TestClock clock;
    @Inject EntityManager entities;

    private HelpOffices.Office almaty;

    @BeforeEach
    void anOfficeAnswers() {
        almaty = offices.almaty();
    }

    @AfterEach
    void putBack() {
        clock.reset();
    }

    @Test
    void theJobCutsTheThreadFromACounterToItsCase() {
        ask();
        assertThat(joined()).isPositive();

        retention.run();

        assertThat(joined()).isZero();
    }

    /// The database numbers the transaction that wrote a row.
    private long joined() {
        return ((Number)
                        entities.createNativeQuery(
                                        "SELECT count(*) FROM help_message m JOIN help_count c ON"
                                                + " m.xmin = c.xmin")
                                .getSingleResult())
                .longValue();
    }

    @Test
    void aRequestIsCountedByTopicPlaceAndCitizenship() {
        var topics = amount(Measure.TOPIC, "wages");
        var places = amount(Measure.PLACE, "KZ-75");
        var groups = amount(Measure.CITIZENSHIP, "central-asia");

        ask();

        assertThat(amount(Measure.TOPIC, "wages")).isEqualTo(topics + 1);
        assertThat(amount(Measure.PLACE, "KZ-75")).isEqualTo(places + 1);
        assertThat(amount(Measure.CITIZENSHIP, "central-asia")).isEqualTo(groups + 1);
    }

    @Test
    void onlyTheFirstAnswerIsCounted() {
        var worker = offices.worker(almaty);
        var before = amount(Measure.FIRST_ANSWER, "three-days");
        ask();
        clock.set(TestClock.START.plus(Duration.ofDays(2)));
        var id =
                desk.inbox(worker).stream()
                        .filter(line -> line.line().answeredOn() == null)
                        .filter(line -> line.line().receivedOn().equals(LocalDate.of(2026, 11, 23)))
                        .reduce((one, other) -> other)
                        .orElseThrow()
                        .line()
                        .id();

        desk.answer(worker, id, "Hello", 1);
        desk.answer(worker, id, "Once more", 2);

        assertThat(amount(Measure.FIRST_ANSWER, "three-days")).isEqualTo(before + 1);
    }

    @Test
    void anOutcomeIsCountedAndSoIsSilence() {
        var silent = all("silence");
        ask();
        clock.set(TestClock.START.plus(Duration.ofDays(46)));
        retention.run();
        clock.set(TestClock.START.plus(Duration.ofDays(60)));
        var closed = retention.run().closed();

        assertThat(closed).isPositive();
        assertThat(all("silence")).isEqualTo(silent + closed);
    }

    @Test
    void whatWasNotStoredIsNotCounted() {
        var before = amount(Measure.OUTCOME, "other");

        QuarkusTransaction.begin();
        events.fire(new CaseEvents.Closed(almaty.id(), LocalDate.of(2026, 11, 23), "other"));
        QuarkusTransaction.rollback();

        assertThat(amount(Measure.OUTCOME, "other")).isEqualTo(before);
    }

    private Sent ask() {
        return (Sent)
                requests.send(
                        new HelpQuery(
                                Language.TG,
                                new Country("KZ"),
                                new Region("KZ-75"),
                                HelpTopic.WAGES,
                                "My pay did not come",
                                null,
                                null,
                                new Country("TJ")),
                        SendingKey.create());
    }

    private int amount(Measure measure, String key) {
        return counters.all(almaty.id()).stream()
                .filter(count -> count.measure() == measure && count.key().equals(key))
                .mapToInt(CaseCount::amount)
                .sum();
    }

    /// Over all organisations.
    private int all(String outcome) {
        return counters.all(null).stream()
                .filter(count -> count.measure() == Measure.OUTCOME && count.key().equals(outcome))
                .mapToInt(CaseCount::amount)
                .sum();
    }
}
