package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.stay.StayResult.Counted;
import org.safar.stay.StayTimeline.Span;

/// The facts of the picture, under the real law. It is 23 November 2026.
class StayTimelineTest {

    private static final StayRuleBook BOOK = StayRuleBook.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/stay/timelines.csv", numLinesToSkip = 1)
    void showsWhatCounts(
            String destination,
            String nationality,
            @Nullable String stays,
            @Nullable String window,
            @Nullable String spans,
            @Nullable LocalDate lastLawfulDay,
            @Nullable LocalDate reentry,
            String why) {
        var timeline = timeline(destination, nationality, stays);

        assertThat(timeline.today()).isEqualTo(TODAY);
        assertThat(written(timeline.window())).as(why).isEqualTo(window);
        assertThat(written(timeline.spans())).as(why).isEqualTo(spans == null ? "" : spans);
        assertThat(timeline.lastLawfulDay()).as(why).isEqualTo(lastLawfulDay);
        assertThat(timeline.reentry()).as(why).isEqualTo(reentry);
    }

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/stay/timelines.csv", numLinesToSkip = 1)
    void everythingShownIsInsideThePicture(
            String destination, String nationality, @Nullable String stays) {
        var timeline = timeline(destination, nationality, stays);

        var days =
                Stream.concat(
                                Stream.of(
                                        timeline.today(),
                                        timeline.lastLawfulDay(),
                                        timeline.reentry()),
                                timeline.spans().stream()
                                        .flatMap(span -> Stream.of(span.from(), span.to())))
                        .filter(day -> day != null);
        assertThat(days)
                .allSatisfy(day -> assertThat(day).isBetween(timeline.from(), timeline.to()));
    }

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/stay/timelines.csv", numLinesToSkip = 1)
    void noDayIsShownTwice(String destination, String nationality, @Nullable String stays) {
        var spans = timeline(destination, nationality, stays).spans();

        for (var index = 1; index < spans.size(); index++) {
            assertThat(spans.get(index).from()).isAfter(spans.get(index - 1).to());
        }
    }

    static StayTimeline timeline(String destination, String nationality, @Nullable String stays) {
        var query =
                new StayQuery(
                        new Country(destination),
                        new Nationality(nationality),
                        TODAY,
                        stays(stays),
                        null,
                        Set.of());
        return StayTimeline.of((Counted) StayCalculator.calculate(query, BOOK));
    }

    private static List<Stay> stays(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(stay -> stay.split("/"))
                        .map(days ->
                                new Stay(
                                        LocalDate.parse(days[0]),
                                        days.length == 1 ? null : LocalDate.parse(days[1])))
                        .toList();
    }

    private static @Nullable String written(StayTimeline.@Nullable Window window) {
        return window == null ? null : window.from() + " " + window.days();
    }

    private static String written(List<Span> spans) {
        return spans.stream()
                .map(span -> "%s %s/%s".formatted(span.kind(), span.from(), span.to()))
                .collect(Collectors.joining("; "));
    }
}
