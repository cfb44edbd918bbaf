package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.country.WorkingCalendars;

/// What must hold for every history, whatever the figures are.
class StayPropertiesTest {

    private static final long SEED = 415;
    private static final int CASES = 10_000;

    private static final WorkingCalendars CALENDARS = WorkingCalendars.load();
    private static final StayRuleBook WINDOW = MadeRule.book(MadeRule.window("window", 7, 20));
    private static final StayRuleBook COUNTS_OF_DAYS =
            MadeRule.book(
                    MadeRule.window("short", 5, 12),
                    MadeRule.window("long", 90, 180),
                    MadeRule.calendarYear("year", 60));

    @Test
    void theOrderOfStaysDoesNotMatter() {
        forRandomCases(random -> {
            var made = madeCase(random);
            var query = made.query();
            var book = bookOf(made);
            var shuffled = new ArrayList<>(query.stays());
            Collections.shuffle(shuffled, random);

            var answer = PlainAnswer.of(StayCalculator.calculate(query, book));

            assertThat(PlainAnswer.of(StayCalculator.calculate(with(query, shuffled), book)))
                    .isEqualTo(answer);
        });
    }

    @Test
    void splittingAStayChangesNoWindowAndNoCalendarYear() {
        forRandomCases(random -> {
            var query = madeCase(random).query();
            var stays = query.stays();
            if (stays.isEmpty()) {
                return;
            }
            var whole = stays.get(random.nextInt(stays.size()));
            var last = whole.left() == null ? query.asOf().plusDays(9) : whole.left();
            var length = (int) (last.toEpochDay() - whole.entered().toEpochDay());
            if (length < 1) {
                return;
            }
            var border = whole.entered().plusDays(random.nextInt(length));
            var split = new ArrayList<>(stays);
            split.remove(whole);
            split.add(new Stay(whole.entered(), border));
            var again = border.plusDays(random.nextInt(2));
            split.add(new Stay(again, whole.left()));
            if (stays.stream().anyMatch(it -> it.isOpen() && it.entered().isBefore(again))
                    && !whole.isOpen()) {
                return; // the open stay must stay the latest
            }

            assertThat(usedDays(split, query.asOf(), COUNTS_OF_DAYS))
                    .as("%s split on %s, asked on %s", stays, border, query.asOf())
                    .isEqualTo(usedDays(stays, query.asOf(), COUNTS_OF_DAYS));
        });
    }

    @Test
    void theNextDayChangesAWindowByAtMostOne() {
        forRandomCases(random -> {
            var query = madeCase(random).query();
            var stays = query.stays();

            var today = usedDays(stays, query.asOf(), WINDOW).getFirst();
            var tomorrow = usedDays(stays, query.asOf().plusDays(1), WINDOW).getFirst();

            assertThat(Math.abs(tomorrow - today))
                    .as("%s on %s", stays, query.asOf())
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void removingAPastStayNeverShortensAPlannedStay() {
        forRandomCases(random -> {
            var made = madeCase(random);
            var asOf = made.query().asOf();
            var stays = made.query().stays();
            var past =
                    stays.stream()
                            .filter(stay -> stay.left() != null && stay.left().isBefore(asOf))
                            .toList();
            if (past.isEmpty()) {
                return;
            }
            var fewer = new ArrayList<>(stays);
            fewer.remove(past.get(random.nextInt(past.size())));
            var planEntry = asOf.plusDays(random.nextInt(60));
            var book =
                    MadeRule.book(
                            MadeRule.window("window", 7, 20),
                            MadeRule.calendarYear("year", 15),
                            MadeRule.perEntry("entry", 6));

            assertThat(plannedDays(fewer, asOf, planEntry, book))
                    .as("%s, asked on %s for %s", stays, asOf, planEntry)
                    .isGreaterThanOrEqualTo(plannedDays(stays, asOf, planEntry, book));
        });
    }

    @Test
    void theLastLawfulDayIsLawfulAndTheNextIsNot() {
        forRandomCases(random -> {
            var made = madeCase(random);
            var book = bookOf(made);
            var asOf = made.query().asOf();
            var stays = separateStaysUntil(asOf, random);
            var last = PlainAnswer.of(ask(made.query(), stays, asOf, book)).lastLawfulDay();
            if (last == null) {
                return;
            }

            var onLastDay = PlainAnswer.of(ask(made.query(), stays, last, book));
            var onNextDay = PlainAnswer.of(ask(made.query(), stays, last.plusDays(1), book));

            // A law with a gap may have no rule on one of the two days.
            assertThat(onLastDay.status()).as("%s on %s", stays, last).isIn("lawful", "unknown");
            assertThat(onNextDay.status())
                    .as("%s on the day after %s", stays, last)
                    .isIn("overstay", "unknown");
        });
    }

    private static void forRandomCases(Consumer<Random> property) {
        for (var number = 0; number < CASES; number++) {
            var random = new Random(SEED * CASES + number);
            property.accept(random);
        }
    }

    private static RandomCase madeCase(Random random) {
        var kinds = List.of("per_entry", "rolling_window", "calendar_year");
        return RandomCase.ofMadeLaw(kinds.get(random.nextInt(3)), SEED, random.nextInt(1_000_000));
    }

    private static StayRuleBook bookOf(RandomCase made) {
        return StayRuleBook.ofChecked(
                made.rows().stream().map(RandomLaw::toRule).toList(), CALENDARS);
    }

    /// Stays that may touch but not overlap; the last is open and holds that day.
    private static List<Stay> separateStaysUntil(LocalDate asOf, Random random) {
        var stays = new ArrayList<Stay>();
        var entered = asOf.minusDays(random.nextInt(20));
        stays.add(new Stay(entered, null));
        for (var count = random.nextInt(6); count > 0; count--) {
            var left = entered.minusDays(random.nextInt(8));
            entered = left.minusDays(random.nextInt(8));
            stays.add(new Stay(entered, left));
        }
        return stays;
    }

    private static List<Integer> usedDays(List<Stay> stays, LocalDate asOf, StayRuleBook book) {
        return PlainAnswer.of(StayCalculator.calculate(query(stays, asOf, null), book))
                .clocks()
                .stream()
                .map(PlainAnswer.ClockAnswer::usedDays)
                .toList();
    }

    private static int plannedDays(
            List<Stay> stays, LocalDate asOf, LocalDate planEntry, StayRuleBook book) {
        return PlainAnswer.of(StayCalculator.calculate(query(stays, asOf, planEntry), book))
                .plan()
                .longestStayDays();
    }

    private static StayResult ask(
            StayQuery like, List<Stay> stays, LocalDate asOf, StayRuleBook book) {
        return StayCalculator.calculate(
                new StayQuery(
                        like.destination(), like.nationality(), asOf, stays, null, like.holds()),
                book);
    }

    private static StayQuery with(StayQuery query, List<Stay> stays) {
        return new StayQuery(
                query.destination(),
                query.nationality(),
                query.asOf(),
                stays,
                query.planEntry(),
                query.holds());
    }

    private static StayQuery query(
            List<Stay> stays, LocalDate asOf, @Nullable LocalDate planEntry) {
        return new StayQuery(
                new Country("KZ"), new Nationality("UZ"), asOf, stays, planEntry, Set.of());
    }
}
