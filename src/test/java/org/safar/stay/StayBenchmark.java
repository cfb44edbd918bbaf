package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// Speed of the stay engine for a history of 40 stays under Kazakhstan's two limits for citizens of
/// the Eurasian Economic Union. Run it with `make bench`.
///
/// Targets: at most 50 ns and no allocation for each examined day, at most 1 µs for the last lawful
/// day.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StayBenchmark {

    private static final int STAYS = 40;
    private static final int DAYS = 365;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final StayRuleBook book = StayRuleBook.load();
    private final StayQuery query = query();
    private final StayHistory history = StayHistory.of(query.stays(), AS_OF);
    private final StayLimits limits =
            new StayLimits(book.pair(query.destination(), query.nationality()).limits(false));
    private final StayLimits yearLimits =
            new StayLimits(book.pair(new Country("RU"), new Nationality("UZ")).limits(false));
    private final int today = Math.toIntExact(AS_OF.toEpochDay());

    /// How many days of the window of one day are used.
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void usedDaysOfOneDay(Blackhole result) {
        for (var day = today - DAYS; day < today; day++) {
            result.consume(history.present().between(day - 179, day));
        }
    }

    /// Whether one day is lawful as the first of a stay, and how long the stay could last.
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void longestStayFromOneDay(Blackhole result) {
        for (var day = today + 1; day <= today + DAYS; day++) {
            result.consume(limits.longestStay(day, history.present()));
        }
    }

    /// The same under Russia's limits per entry and per calendar year.
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void longestStayFromOneDayByYear(Blackhole result) {
        for (var day = today + 1; day <= today + DAYS; day++) {
            result.consume(yearLimits.longestStay(day, history.present()));
        }
    }

    /// The last lawful day of the present stay, with history and limits at hand.
    @Benchmark
    public LocalDate lastLawfulDay() {
        return new StayClocks(AS_OF, limits, history).lastLawfulDay();
    }

    /// The same, with the 40 stays yet to be laid out.
    @Benchmark
    public LocalDate lastLawfulDayOfRawStays() {
        return new StayClocks(AS_OF, limits, StayHistory.of(query.stays(), AS_OF)).lastLawfulDay();
    }

    /// The whole answer, with the next entry looked for on 400 days.
    @Benchmark
    public StayResult wholeAnswer() {
        return StayCalculator.calculate(query, book);
    }

    /// 39 stays of 12 days, each followed by 13 days outside, and an open one.
    private static StayQuery query() {
        var stays = new ArrayList<Stay>();
        var entered = AS_OF.minusDays(9);
        stays.add(new Stay(entered, null));
        while (stays.size() < STAYS) {
            entered = entered.minusDays(25);
            stays.add(new Stay(entered, entered.plusDays(11)));
        }
        return new StayQuery(
                new Country("KZ"),
                new Nationality("KG"),
                AS_OF,
                List.copyOf(stays),
                AS_OF.plusDays(30),
                Set.of());
    }
}
