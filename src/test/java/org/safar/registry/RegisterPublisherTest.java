package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.country.Country;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.licence.RegisterChain;

@QuarkusTest
class RegisterPublisherTest {

    @Inject RegisterPublisher publisher;

    @Inject Register register;

    @Inject DataSource dataSource;

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgain() {
        var before = register.last().orElseThrow();

        assertThat(publisher.publishNew(ReportedEventsFile.read())).isZero();
        assertThat(register.last()).contains(before);
    }

    @Test
    @TestTransaction
    void aRowAddedToTheFileIsAddedBehindTheLast() {
        var last = register.last().orElseThrow();
        var reported = new ArrayList<>(ReportedEventsFile.read());
        reported.add(2, made("added: granted 2026-02-20 TR", "Ўзбек иш", "made-agency"));

        assertThat(publisher.publishNew(reported)).isOne();

        var added = register.last().orElseThrow();
        assertThat(added.event().id()).isEqualTo("added");
        assertThat(added.position()).isEqualTo(last.position() + 1);
        assertThat(added.previousHash()).isEqualTo(last.hash());
        assertThat(search("oʻzbek")).containsExactly("made-agency");
    }

    @Test
    @TestTransaction
    void anEventOfAKnownAgencyIsAddedToIt() {
        var reported = new ArrayList<>(ReportedEventsFile.read());
        reported.add(made("added: revoked 2026-05-04 TR", "Рамай", "kg-ramai"));

        publisher.publishNew(reported);

        assertThat(register.find("kg-ramai").orElseThrow().events()).hasSize(3);
    }

    @Test
    @TestTransaction
    void aKnownAgencyLearnsTheNamesAndNumbersItDidNotHave() {
        var event = made("added: renewed 2026-05-04 TR", "Рамай плюс", "kg-ramai").event();

        publisher.publish(
                List.of(
                                new ReportedEvent(
                                        List.of(
                                                new NamedAs("Ramai Plus 77", Origin.PRINTED),
                                                new NamedAs("ОсОО «Рамай Саякат»", Origin.PRINTED)),
                                        new Country("KG"),
                                        "01234567890123",
                                        event))
                        .iterator(),
                Entry.CAME_ALONG);

        var agency = register.find("kg-ramai").orElseThrow();
        assertThat(agency.name()).isEqualTo("ОсОО «Рамай Саякат»");
        assertThat(agency.names())
                .extracting(NamedAs::name)
                .contains("Ramai Plus 77")
                .doesNotHaveDuplicates();
        assertThat(agency.registrationNumber()).isEqualTo("01234567890123");
        assertThat(search("рамай плус 77")).containsExactly("kg-ramai");
        assertThat(search("01234567890123")).containsExactly("kg-ramai");
    }

    @Test
    @TestTransaction
    void whoEnteredAndConfirmedAnEventIsKept() {
        publisher.publish(
                List.of(made("added: revoked 2026-05-04 TR", "Рамай", "kg-ramai")).iterator(),
                new Entry("one", "two"));

        var position = register.last().orElseThrow().position();
        assertThat(register.entry(position)).contains(new Entry("one", "two"));
        assertThat(register.entry(position - 1)).contains(Entry.CAME_ALONG);
        assertThat(register.entry(position + 1)).isEmpty();
    }

    @Test
    void nothingReportedIsNothingPublished() {
        var nothing = List.<ReportedEvent>of();

        assertThat(publisher.publish(nothing.iterator(), Entry.CAME_ALONG)).isZero();
    }

    @Test
    @TestTransaction
    void anEventThatStandsTwiceIsPublishedOnce() {
        var event = made("added: revoked 2026-05-04 TR", "Рамай", "kg-ramai");

        assertThat(publisher.publish(List.of(event, event).iterator(), Entry.CAME_ALONG)).isOne();
    }

    @Test
    @TestTransaction
    void manyEventsAtOnceAreOneWholeChain() {
        var chain = new RegisterChain();
        register.eventsAfter(0, 100).forEach(it -> chain.accept(it.chained()));
        var before = chain.length();

        var added =
                publisher.publish(
                        IntStream.range(0, 4_500)
                                .mapToObj(number ->
                                        made(
                                                "many" + number + ": granted 2026-02-20 TR",
                                                "Back\\slash\t" + number,
                                                "made-" + number % 1_000))
                                .iterator(),
                        Entry.CAME_ALONG);

        assertThat(added).isEqualTo(4_500);
        for (var events = register.eventsAfter(before, 500);
                !events.isEmpty();
                events = register.eventsAfter(chain.length(), 500)) {
            assertThat(events).allSatisfy(it -> assertThat(chain.accept(it.chained())).isEmpty());
        }
        assertThat(chain.length()).isEqualTo(before + 4_500);
        var agency = register.find("made-7").orElseThrow();
        assertThat(agency.events()).hasSize(5);
        assertThat(agency.name()).isEqualTo("Back\\slash\t7");
    }

    @Test
    void theEventsThatComeAlongAlwaysHaveTheSameHashes() {
        var chain = new RegisterChain();
        var recordedAt = Instant.parse("2026-11-23T10:15:30Z");

        ReportedEventsFile.read().forEach(it -> chain.add(it.event(), recordedAt));

        assertThat(chain.head())
                .isEqualTo("ecac6aee3e0779c808d47fd520b52f3962b53893a3b70a0b30b9ce550c1f954d");
    }

    @Test
    void whatIsStoredIsWhatWasReported() {
        var stored =
                ReportedEventsFile.read().stream()
                        .map(it -> it.event().agency())
                        .distinct()
                        .flatMap(id -> register.find(id).orElseThrow().events().stream())
                        .map(ChainedEvent::event);

        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(
                        ReportedEventsFile.read().stream().map(ReportedEvent::event).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE licence_event SET kind = 'granted' WHERE position = 6",
                "DELETE FROM licence_event WHERE position = 34",
                "TRUNCATE licence_event",
            })
    void theDatabaseRefusesToChangeWhatIsPublished(String command) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(command))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("rows of licence_event are only ever added");
        }
    }

    private List<String> search(String words) {
        return register
                .search(new AgencySearch(words, null, null, null, null, 10))
                .agencies()
                .stream()
                .map(AgencyRecord::id)
                .limit(1)
                .toList();
    }

    private static ReportedEvent made(String text, String name, String agency) {
        var event = MadeEvent.of(text, "");
        return new ReportedEvent(
                Stream.of(new NamedAs(name, Origin.PRINTED)).toList(),
                null,
                null,
                new LicenceEvent(
                        event.id(),
                        agency,
                        event.kind(),
                        event.effectiveFrom(),
                        event.effectiveTo(),
                        event.destinations(),
                        event.licenceNumber(),
                        event.issuer(),
                        event.reason(),
                        event.source(),
                        event.confidence(),
                        event.note(),
                        event.supersedes()));
    }
}
