package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;

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
