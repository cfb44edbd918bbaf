package org.safar.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceHistory.Segment;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.LicenceStatus.Why;

class LicenceHistoryTest {

    private static final Country TURKIYE = new Country("TR");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/registry/status-cases.csv", numLinesToSkip = 1)
    void aDayHasTheStatusThatItsEventsGiveIt(
            String name,
            @Nullable String events,
            String registered,
            LocalDate on,
            @Nullable String destination,
            String status,
            @Nullable String since,
            @Nullable String until,
            @Nullable String why) {
        var history = new LicenceHistory(MadeEvent.all(events), registered.equals("yes"));

        var answer =
                destination == null ? history.on(on) : history.on(on, new Country(destination));

        assertThat(answer.standing().word()).as(why).isEqualTo(status);
        assertThat(answer instanceof Known known ? known.since().toString() : "")
                .isEqualTo(Objects.requireNonNullElse(since, ""));
        assertThat(answer instanceof Known known ? known.until().toString() : "")
                .isEqualTo(Objects.requireNonNullElse(until, ""));
    }

    @Test
    void anUnknownStatusTellsTheLastReport() {
        var history = new LicenceHistory(MadeEvent.all("a: revoked 2021-01-25 @2021-02-09"), false);

        assertThat(history.on(LocalDate.of(2026, 11, 23)))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> {
                            assertThat(unknown.why()).isEqualTo(Why.AFTERWARDS_NOT_REPORTED);
                            assertThat(Objects.requireNonNull(unknown.last()).id()).isEqualTo("a");
                        });
    }

    @Test
    void anotherCountryIsNotTheSameAsNothing() {
        var history = new LicenceHistory(MadeEvent.all("granted 2026-02-20 DE"), false);

        assertThat(history.on(LocalDate.of(2026, 11, 23), TURKIYE))
                .isEqualTo(new Unknown(Why.COUNTRY_NOT_NAMED, null));
    }

    @Test
    void thePictureShowsEveryDayOnce() {
        var history =
                new LicenceHistory(
                        MadeEvent.all(
                                "suspended 2026-01-12..2026-01 TR @2026-01-13|restored 2026-01 TR @2026-01"),
                        false);

        assertThat(history.segments(TURKIYE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23)))
                .containsExactly(
                        segment("2026-01-01", "2026-01-11", Standing.UNKNOWN),
                        segment("2026-01-12", "2026-01-12", Standing.SUSPENDED),
                        segment("2026-01-13", "2026-01-30", Standing.UNKNOWN),
                        segment("2026-01-31", "2026-11-23", Standing.LICENSED));
    }

    private static Segment segment(String from, String to, Standing standing) {
        return new Segment(LocalDate.parse(from), LocalDate.parse(to), standing);
    }
}
