package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// Cases of 90 days in 180 that others published, in `stay/published-cases.csv`: the window of
/// Kazakhstan for citizens of the Eurasian Economic Union counts by the same arithmetic.
///
/// The file gives the published dates. They are moved by one and the same number of days so that
/// every window lies after 27 January 2023, when Kazakhstan's rule began.
class PublishedCasesTest {

    private static final long DAYS_MOVED =
            LocalDate.of(2027, 1, 1).toEpochDay() - LocalDate.of(2013, 1, 1).toEpochDay();

    private static final StayRuleBook BOOK = StayRuleBook.load();

    @ParameterizedTest(name = "{0}: {10}")
    @CsvFileSource(resources = "/stay/published-cases.csv", numLinesToSkip = 1)
    void countsAsPublished(
            String id,
            String stays,
            String asOf,
            @Nullable Integer used,
            @Nullable Integer unused,
            @Nullable Integer overstay,
            @Nullable String lastLawfulDay,
            @Nullable String planEntry,
            @Nullable Integer longestStay,
            String source,
            String why) {
        var query =
                new StayQuery(
                        new Country("KZ"),
                        new Nationality("KG"),
                        moved(asOf),
                        stays(stays),
                        planEntry == null ? null : moved(planEntry),
                        Set.of());

        var answer = PlainAnswer.of(StayCalculator.calculate(query, BOOK));

        var window =
                answer.clocks().stream()
                        .filter(clock -> clock.id().equals("kz-eaeu-window"))
                        .findFirst()
                        .orElseThrow();
        if (used != null) {
            assertThat(window.usedDays()).as("used").isEqualTo(used);
        }
        if (unused != null) {
            assertThat(window.unusedDays()).as("unused").isEqualTo(unused);
        }
        if (overstay != null) {
            assertThat(window.overstayDays()).as("overstay").isEqualTo(overstay);
        }
        if (lastLawfulDay != null) {
            assertThat(window.lastLawfulDay()).as("last day").isEqualTo(moved(lastLawfulDay));
        }
        if (longestStay != null) {
            assertThat(answer.plan().longestStayDays()).as("longest").isEqualTo(longestStay);
        }
        assertThat(source).isNotBlank();
    }

    private static List<Stay> stays(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(stay -> stay.split("/"))
                .map(days -> new Stay(moved(days[0]), days.length == 1 ? null : moved(days[1])))
                .toList();
    }

    private static LocalDate moved(String day) {
        return LocalDate.parse(day).plusDays(DAYS_MOVED);
    }
}
