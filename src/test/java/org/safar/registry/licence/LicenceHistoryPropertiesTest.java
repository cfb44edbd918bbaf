package org.safar.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.PartialDate.Precision;

/// What must hold for every history, whatever was reported.
class LicenceHistoryPropertiesTest {

    private static final long SEED = 2026;
    private static final int CASES = 3_000;

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 300;

    private static final Country TURKIYE = new Country("TR");
    private static final Country GERMANY = new Country("DE");

    /// Later than every event and near to it: every report counts from the same day.
    private static final PartialDate SOURCE = PartialDate.of(FIRST.plusDays(DAYS));

    /// Without those that undo another event: in one month their order is taken from their meaning.
    private static final List<EventKind> KINDS =
            List.of(
                    EventKind.GRANTED,
                    EventKind.RENEWED,
                    EventKind.SUSPENDED,
                    EventKind.REVOKED,
                    EventKind.EXPIRED,
                    EventKind.CONDITIONS_SET,
                    EventKind.REPORTED_UNLICENSED);

    @Test
    void aVaguerDateNeverLeadsToAnotherAnswerThanNotKnown() {
        forRandomCases(random -> {
            var exact = differentDays(random, 4);
            var vague = exact.stream().map(event -> vaguer(event, random)).toList();
            var day = day(random);

            var answer = new LicenceHistory(vague, false).on(day, TURKIYE).standing();

            assertThat(answer)
                    .as("%s on %s", vague, day)
                    .isIn(
                            Standing.UNKNOWN,
                            new LicenceHistory(exact, false).on(day, TURKIYE).standing());
        });
    }

    @Test
    void exactDatesAreReadOneAfterTheOther() {
        forRandomCases(random -> {
            var events = differentDays(random, 6);
            var day = day(random);

            assertThat(new LicenceHistory(events, false).on(day, TURKIYE).standing())
                    .as("%s on %s", events, day)
                    .isEqualTo(walked(events, day));
        });
    }

    @Test
    void theOrderOfEntryOfDifferentDaysDoesNotMatter() {
        forRandomCases(random -> {
            var events = differentDays(random, 5);
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            var day = day(random);

            assertThat(new LicenceHistory(shuffled, false).on(day, TURKIYE))
                    .as("%s on %s", events, day)
                    .isEqualTo(new LicenceHistory(events, false).on(day, TURKIYE));
        });
    }

    @Test
    void whatComesLaterDoesNotChangeEarlierDays() {
        forRandomCases(random -> {
            var events = new ArrayList<>(differentDays(random, 5));
            var last = events.removeLast();
            var day = last.effectiveFrom().start().minusDays(1 + random.nextInt(30));
            var before = new LicenceHistory(events, false).on(day, TURKIYE).standing();
            events.add(vaguer(last, random));

            if (!events.getLast().effectiveFrom().start().isAfter(day)) {
                return; // made so vague that it may have been on that day
            }
            assertThat(new LicenceHistory(events, false).on(day, TURKIYE).standing())
                    .as("%s on %s", events, day)
                    .isEqualTo(before);
        });
    }

    @Test
    void whatIsToldOfAnotherCountryChangesNothing() {
        forRandomCases(random -> {
            var events = new ArrayList<>(differentDays(random, 4));
            var day = day(random);
            var before = new LicenceHistory(events, false).on(day, TURKIYE);
            events.add(event("elsewhere", random, random.nextInt(DAYS), GERMANY));

            assertThat(new LicenceHistory(events, false).on(day, TURKIYE))
                    .as("%s on %s", events, day)
                    .isEqualTo(before);
        });
    }

    @Test
    void aSupersededEventIsAsIfItHadNeverBeen() {
        forRandomCases(random -> {
            var events = new ArrayList<>(differentDays(random, 4));
            var day = day(random);
            var before = new LicenceHistory(events, false).on(day);
            events.add(event("wrong", random, random.nextInt(DAYS), TURKIYE));
            events.add(
                    MadeEvent.event(
                            "correction",
                            EventKind.CORRECTED,
                            SOURCE,
                            PartialDate.UNKNOWN,
                            Collections.emptySortedSet(),
                            SOURCE,
                            "wrong"));

            assertThat(new LicenceHistory(events, false).on(day)).isEqualTo(before);
        });
    }

    @Test
    void aKnownStatusHoldsFromItsFirstToItsLastDay() {
        forRandomCases(random -> {
            var history = new LicenceHistory(differentDays(random, 5), false);
            var day = day(random);
            if (!(history.on(day, TURKIYE) instanceof Known known)) {
                return;
            }

            assertThat(history.on(known.since().start(), TURKIYE).standing())
                    .as("%s on %s", history.events(), known.since())
                    .isEqualTo(known.standing());
            if (known.until().isKnown()) {
                assertThat(history.on(known.until().start(), TURKIYE).standing())
                        .as("%s on %s", history.events(), known.until())
                        .isEqualTo(known.standing());
                assertThat(history.on(known.until().end().plusDays(1), TURKIYE).standing())
                        .as("%s after %s", history.events(), known.until())
                        .isNotEqualTo(known.standing());
            }
        });
    }

    @Test
    void thePictureAgreesWithTheAnswerOnEveryDay() {
        forRandomCases(
                200,
                random -> {
                    var events =
                            differentDays(random, 4).stream()
                                    .map(event -> vaguer(event, random))
                                    .toList();
                    var history = new LicenceHistory(events, false);

                    var segments = history.segments(TURKIYE, FIRST, FIRST.plusDays(DAYS + 800));

                    assertThat(segments)
                            .allSatisfy(segment -> {
                                var days =
                                        segment.from()
                                                .datesUntil(segment.to().plusDays(1))
                                                .toList();
                                assertThat(days)
                                        .allSatisfy(day ->
                                                assertThat(history.on(day, TURKIYE).standing())
                                                        .isEqualTo(segment.standing()));
                            });
                });
    }

    /// The plain reading: the last event by that day decides, suspension and conditions beside it.
    private static Standing walked(List<LicenceEvent> events, LocalDate day) {
        var standing = Standing.UNKNOWN;
        var suspended = false;
        var conditions = false;
        for (var event : events) {
            if (event.effectiveFrom().start().isAfter(day)) {
                break;
            }
            switch (event.kind()) {
                case GRANTED -> {
                    standing = Standing.LICENSED;
                    suspended = false;
                    conditions = false;
                }
                case RENEWED -> {
                    conditions = conditions && standing == Standing.LICENSED;
                    standing = Standing.LICENSED;
                }
                case CONDITIONS_SET -> {
                    standing = Standing.LICENSED;
                    conditions = true;
                }
                case SUSPENDED -> suspended = true;
                case REVOKED, EXPIRED, REPORTED_UNLICENSED -> {
                    standing =
                            event.kind() == EventKind.REVOKED
                                    ? Standing.REVOKED
                                    : event.kind() == EventKind.EXPIRED
                                            ? Standing.EXPIRED
                                            : Standing.UNLICENSED;
                    suspended = false;
                    conditions = false;
                }
                default -> throw new IllegalStateException(event.toString());
            }
        }
        if (suspended) {
            return Standing.SUSPENDED;
        }
        return conditions ? Standing.CONDITIONS : standing;
    }

    private static void forRandomCases(Consumer<Random> property) {
        forRandomCases(CASES, property);
    }

    private static void forRandomCases(int cases, Consumer<Random> property) {
        for (var number = 0; number < cases; number++) {
            property.accept(new Random(SEED * CASES + number));
        }
    }

    /// Events for Türkiye, or without a country, in the order of their days. Licences name no end.
    private static List<LicenceEvent> differentDays(Random random, int most) {
        var days = new TreeSet<Integer>();
        var count = 1 + random.nextInt(most);
        while (days.size() < count) {
            days.add(random.nextInt(DAYS));
        }
        var events = new ArrayList<LicenceEvent>();
        for (var day : days) {
            events.add(event("event-" + day, random, day, TURKIYE));
        }
        return events;
    }

    private static LicenceEvent event(String id, Random random, int day, Country country) {
        return MadeEvent.event(
                id,
                KINDS.get(random.nextInt(KINDS.size())),
                PartialDate.of(FIRST.plusDays(day)),
                PartialDate.UNKNOWN,
                new TreeSet<>(List.of(country)),
                SOURCE,
                null);
    }

    private static LicenceEvent vaguer(LicenceEvent event, Random random) {
        var precisions = List.of(Precision.DAY, Precision.MONTH, Precision.MONTH, Precision.YEAR);
        return MadeEvent.event(
                event.id(),
                event.kind(),
                new PartialDate(
                        event.effectiveFrom().start(),
                        precisions.get(random.nextInt(precisions.size()))),
                event.effectiveTo(),
                event.destinations(),
                SOURCE,
                null);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + 60));
    }
}
