package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Agencies that are known as firms only.
@QuarkusTest
class AgencyRegistrationsTest {

    private static final Actor ALIYA = new Actor("aliya", "aliya", "registry-admin");

    @Inject AgencyRegistrations registrations;

    @Inject RegisterPublisher publisher;

    @Inject Register register;

    @Inject DataSource dataSource;

    @Inject Clock clock;

    @Test
    @TestTransaction
    void itIsFoundByNameByNumberAndByItsStatus() {
        assertThat(registrations.add(registered("uz-made-firm"), ALIYA)).isTrue();

        assertThat(search("oʻzbek yangi firma", null)).containsExactly("uz-made-firm");
        assertThat(search("305123456", null)).containsExactly("uz-made-firm");
        assertThat(search("", Standing.REGISTERED_ONLY)).containsExactly("uz-made-firm");
        assertThat(search("firma", Standing.LICENSED)).doesNotContain("uz-made-firm");
    }

    @Test
    @TestTransaction
    void itsSourceAndWhoEnteredItAreKept() {
        var firm = registered("uz-made-firm");
        registrations.add(firm, ALIYA);

        var agency = register.find("uz-made-firm").orElseThrow();
        assertThat(agency.registration()).isEqualTo(firm.source());
        assertThat(agency.lastCheckedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(agency.events()).isEmpty();
        assertThat(register.registeredBy("uz-made-firm")).contains("aliya");
        assertThat(register.registeredBy("kg-ramai")).isEmpty();
    }

    @Test
    @TestTransaction
    void theChainOfEventsDoesNotGrow() {
        var before = register.last();

        registrations.add(registered("uz-made-firm"), ALIYA);

        assertThat(register.last()).isEqualTo(before);
    }

    @Test
    @TestTransaction
    void whatIsInTheRegisterAlreadyStaysAsItIs() {
        var before = register.find("kg-ramai").orElseThrow();
        var firms =
                List.of(
                        registered("uz-made-firm"),
                        registered("uz-made-firm"),
                        registered("kg-ramai"));

        assertThat(registrations.addAll(firms.iterator(), ALIYA)).isOne();
        assertThat(registrations.addAll(firms.iterator(), ALIYA)).isZero();
        assertThat(register.find("kg-ramai")).contains(before);
    }

    @Test
    @TestTransaction
    void anEventThatComesLaterDecides() {
        var firm = registered("uz-made-firm");
        registrations.add(firm, ALIYA);
        var event =
                MadeEvent.event(
                        "made-later",
                        EventKind.GRANTED,
                        PartialDate.parse("2026-11-01"),
                        PartialDate.UNKNOWN,
                        new java.util.TreeSet<>(List.of(new Country("KR"))),
                        PartialDate.parse("2026-11-01"),
                        null);

        publisher.publish(
                List.of(
                                new ReportedEvent(
                                        firm.names(),
                                        null,
                                        null,
                                        MadeRegister.of("uz-made-firm", event)))
                        .iterator(),
                Entry.CAME_ALONG);

        var agency = register.find("uz-made-firm").orElseThrow();
        assertThat(agency.history().on(agency.today(clock)).standing())
                .isEqualTo(Standing.LICENSED);
        assertThat(agency.registration()).isEqualTo(firm.source());
        assertThat(search("firma", Standing.LICENSED)).contains("uz-made-firm");
        assertThat(search("", Standing.REGISTERED_ONLY)).isEmpty();
    }

    @Test
    void aFirmWithoutANumberIsNotARegisteredOne() {
        var firm = registered("uz-made-firm");

        assertThatThrownBy(() ->
                        new RegisteredAgency(firm.id(), firm.names(), null, " ", firm.source()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE agency_registration SET source_url = 'https://example.org'",
                "DELETE FROM agency_registration",
                "TRUNCATE agency_registration",
            })
    void theDatabaseRefusesToChangeWhatIsPublished(String command) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(command))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("rows of agency_registration are only ever added");
        }
    }

    private static RegisteredAgency registered(String id) {
        return new RegisteredAgency(
                id,
                List.of(
                        new NamedAs("«Oʻzbek yangi firma» MChJ", Origin.PRINTED),
                        new NamedAs("Янги фирма", Origin.PRINTED)),
                new Country("UZ"),
                "305123456",
                new Source(
                        "A list of firms",
                        "https://example.org/firms",
                        PartialDate.parse("2026-10"),
                        LocalDate.of(2026, 11, 20)));
    }

    private List<String> search(String words, @Nullable Standing standing) {
        return register
                .search(new AgencySearch(words, null, null, standing, null, 10))
                .agencies()
                .stream()
                .map(AgencyRecord::id)
                .toList();
    }
}
