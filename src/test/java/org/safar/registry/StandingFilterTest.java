package org.safar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.country.Country;
import org.safar.platform.TestClock;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.PartialDate.Precision;
import org.safar.registry.licence.Standing;

/// The filter by status reads a table; what an agency's history tells is the truth.
@QuarkusTest
class StandingFilterTest {

    private static final int AGENCIES = 200;
    private static final int ALL = 10_000;

    private static final Country TURKIYE = new Country("TR");
    private static final Country GERMANY = new Country("DE");
    private static final List<@Nullable Country> HOMES =
            Stream.of("KG", "KR", "US", "GB").map(Country::new).toList();

    @Inject RegisterPublisher publisher;

    @Inject Register register;

    @Inject TestClock testClock;

    @Inject Clock clock;

    @AfterEach
    void resetClock() {
        testClock.reset();
    }

    @Test
    @TestTransaction
    void theFilterAgreesWithEveryHistoryToday() {
        publisher.publish(randomAgencies(1), Entry.CAME_ALONG);

        assertThatFilterAgrees();
    }

    @Test
    @TestTransaction
    void theFilterAgreesAsTimeGoesOn() {
        publisher.publish(randomAgencies(2), Entry.CAME_ALONG);

        for (var hours = 19; hours < 24 * 700; hours += 24 * 119 + 5) {
            testClock.set(TestClock.START.plus(Duration.ofHours(hours)));
            assertThatFilterAgrees();
        }
    }

    @Test
    @TestTransaction
    void theFilterAgreesWhenMoreIsReported() {
        publisher.publish(randomAgencies(3), Entry.CAME_ALONG);
        publisher.publish(randomAgencies(4), Entry.CAME_ALONG);

        assertThatFilterAgrees();
    }

    private void assertThatFilterAgrees() {
        var all = search(null, null);
        assertThat(all).hasSizeGreaterThan(AGENCIES);
        for (var destination : new Country[] {null, TURKIYE, GERMANY}) {
            for (var standing : Standing.values()) {
                assertThat(search(destination, standing))
                        .as("%s for %s at %s", standing, destination, clock.instant())
                        .extracting(AgencyRecord::id)
                        .containsExactlyElementsOf(
                                all.stream()
                                        .filter(agency -> has(agency, destination, standing))
                                        .map(AgencyRecord::id)
                                        .toList());
            }
        }
    }

    private boolean has(AgencyRecord agency, @Nullable Country destination, Standing standing) {
        var history = agency.history();
        var today = agency.today(clock);
        return destination == null
                ? history.on(today).standing() == standing
                : history.destinations().contains(destination)
                        && history.on(today, destination).standing() == standing;
    }

    private List<AgencyRecord> search(@Nullable Country destination, @Nullable Standing standing) {
        return register.search(new AgencySearch("", null, destination, standing, null, ALL))
                .agencies();
    }

    private static Stream<ReportedEvent> randomEvents(int number, long seed) {
        var random = new Random(seed * AGENCIES + number);
        var home = HOMES.get(number % HOMES.size());
        var registrationNumber = number % 3 == 0 ? "1234" + number : null;
        var events = new ArrayList<LicenceEvent>();
        for (var index = random.nextInt(4); index >= 0; index--) {
            events.add(event("made-" + number, seed + "-" + number + "-" + index, random, events));
        }
        return events.stream()
                .map(event ->
                        new ReportedEvent(
                                List.of(new NamedAs("Made " + number, Origin.PRINTED)),
                                home,
                                registrationNumber,
                                event));
    }

    private static Iterator<ReportedEvent> randomAgencies(long seed) {
        return IntStream.range(0, AGENCIES)
                .boxed()
                .flatMap(number -> randomEvents(number, seed))
                .iterator();
    }

    private static LicenceEvent event(
            String agency, String id, Random random, List<LicenceEvent> before) {
        var kinds = EventKind.values();
        var kind = kinds[random.nextInt(kinds.length - 1)];
        var from = date(random);
        var to =
                PartialDate.of(
                        from.isKnown() ? from.end().plusDays(random.nextInt(500)) : day(random));
        var countries = new TreeSet<Country>();
        if (random.nextInt(4) > 0) {
            countries.add(TURKIYE);
        }
        if (random.nextInt(4) == 0) {
            countries.add(GERMANY);
        }
        var supersedes = before.isEmpty() || random.nextInt(6) > 0 ? null : before.getLast().id();
        var made =
                MadeEvent.event(
                        id,
                        kind,
                        from,
                        random.nextBoolean() ? to : PartialDate.UNKNOWN,
                        countries,
                        PartialDate.of(day(random)),
                        supersedes);
        return new LicenceEvent(
                id,
                agency,
                made.kind(),
                made.effectiveFrom(),
                made.effectiveTo(),
                made.destinations(),
                "",
                "",
                "",
                made.source(),
                made.confidence(),
                "",
                made.supersedes());
    }

    private static PartialDate date(Random random) {
        var precisions = Precision.values();
        return random.nextBoolean()
                ? PartialDate.of(day(random))
                : new PartialDate(day(random), precisions[random.nextInt(precisions.length)]);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 11, 23).plusDays(random.nextInt(900) - 600);
    }
}
