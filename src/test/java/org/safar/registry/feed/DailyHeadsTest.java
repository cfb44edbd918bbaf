package org.safar.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.licence.RegisterChain;

/// Whoever keeps the entry of a day can prove later what the register held then.
class DailyHeadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayHasTheLastEventOfThatDay() {
        var chain = chain("2026-11-20T08:00:00Z", "2026-11-20T23:59:59Z", "2026-11-22T00:00:00Z");

        assertThat(positions(chain, TODAY))
                .containsExactly("2026-11-22 3", "2026-11-21 2", "2026-11-20 2");
    }

    @Test
    void todayIsNotToldBecauseItIsNotOver() {
        var chain = chain("2026-11-22T08:00:00Z", "2026-11-23T08:00:00Z");

        assertThat(positions(chain, TODAY)).containsExactly("2026-11-22 1");
    }

    @Test
    void noDayIsToldBeforeTheFirstIsOver() {
        assertThat(positions(chain("2026-11-23T08:00:00Z"), TODAY)).isEmpty();
        assertThat(positions(chain(), TODAY)).isEmpty();
    }

    @Test
    void onlyTheLastSixtyDaysAreTold() {
        var heads = positions(chain("2026-01-01T08:00:00Z"), TODAY);

        assertThat(heads).hasSize(60).startsWith("2026-11-22 1").endsWith("2026-09-24 1");
    }

    @Test
    void aDayThatIsOverStaysAsItIs() {
        var moments = new ArrayList<>(List.of("2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z"));
        var before = positions(chain(moments.toArray(String[]::new)), LocalDate.of(2026, 11, 22));
        moments.add("2026-11-22T00:00:00Z");
        moments.add("2026-11-25T08:00:00Z");

        var after = positions(chain(moments.toArray(String[]::new)), LocalDate.of(2026, 11, 26));

        assertThat(after).endsWith(before.toArray(String[]::new));
    }

    static Stream<List<ChainedEvent>> chains() {
        var random = new Random(19);
        return Stream.generate(
                        () -> {
                            var moments =
                                    random.longs(random.nextInt(200), 0, 100L * 24 * 60 * 60)
                                            .sorted()
                                            .mapToObj(second ->
                                                    Instant.parse("2026-08-15T00:00:00Z")
                                                            .plusSeconds(second)
                                                            .toString())
                                            .toArray(String[]::new);
                            return chain(moments);
                        })
                .limit(50);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void halvingFindsWhatCountingFinds(List<ChainedEvent> chain) {
        var counted =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(TODAY::minusDays)
                        .map(day -> day + " " + countUntil(chain, day))
                        .filter(head -> !head.endsWith(" 0"));

        assertThat(positions(chain, TODAY)).containsExactlyElementsOf(counted.toList());
    }

    private static long countUntil(List<ChainedEvent> chain, LocalDate day) {
        return chain.stream()
                .filter(event ->
                        !LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC).isAfter(day))
                .count();
    }

    private static List<String> positions(List<ChainedEvent> chain, LocalDate today) {
        return DailyHeads.of(position -> chain.get((int) position - 1), chain.size(), today)
                .stream()
                .map(head -> head.day() + " " + head.last().position())
                .toList();
    }

    private static List<ChainedEvent> chain(String... moments) {
        var chain = new RegisterChain();
        return Stream.of(moments)
                .map(moment ->
                        chain.add(
                                MadeEvent.of("granted 2026-01-01 TR", "made"),
                                Instant.parse(moment)))
                .toList();
    }
}
