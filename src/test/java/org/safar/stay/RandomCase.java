package org.safar.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// A made-up question, with the law it is asked under. The same seed and number give the same case.
///
/// @param rows a made-up law; empty means the real rules
record RandomCase(StayQuery query, List<OracleRow> rows, boolean small) {

    private static final List<String> DESTINATIONS = List.of("KZ", "RU", "KG", "UZ", "TJ", "TR");
    private static final List<String> NATIONALITIES =
            List.of("UZ", "TJ", "KG", "RU", "KZ", "AM", "BY", "GE", "TR", "DE", "AZ", "VN");

    /// @param kind the kind of limit that the law certainly has
    static RandomCase ofMadeLaw(String kind, long seed, int number) {
        var random = generator(seed + kind.hashCode(), number);
        var small = random.nextInt(100) < 85;
        var destination = one(random, DESTINATIONS);
        var nationality = nationality(random, destination);
        var anchor = anchor(random);
        var rows = new RandomLaw(random, destination, nationality, anchor, small).rows(kind);
        return new Maker(random, destination, nationality, anchor, rows).make(rows, small);
    }

    /// @param allRows the real rules
    static RandomCase ofRealLaw(List<OracleRow> allRows, long seed, int number) {
        var random = generator(seed, number);
        var some = one(random, allRows);
        var destination = some.destination();
        var nationality =
                some.everyone() || random.nextInt(100) < 5
                        ? nationality(random, destination)
                        : one(random, some.members().stream().sorted().toList());
        if (nationality.equals(destination) || nationality.isEmpty()) {
            nationality = destination.equals("UZ") ? "KZ" : "UZ";
        }
        var who = nationality;
        var rows =
                allRows.stream()
                        .filter(row -> row.destination().equals(destination) && row.binds(who))
                        .toList();
        return new Maker(random, destination, nationality, anchor(random), rows)
                .make(List.of(), false);
    }

    private static RandomGenerator generator(long seed, int number) {
        return new Random(seed * 1_000_003L + number);
    }

    /// A day from 2023 to 2027, often near New Year or a leap day.
    private static int anchor(RandomGenerator random) {
        var year = random.nextInt(2023, 2028);
        var day =
                switch (random.nextInt(8)) {
                    case 0, 1 -> LocalDate.of(year, 1, 1).plusDays(random.nextInt(-12, 12));
                    case 2 -> LocalDate.of(2024, 2, 29).plusDays(random.nextInt(-5, 6));
                    default -> LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
                };
        return (int) day.toEpochDay();
    }

    private static String nationality(RandomGenerator random, String destination) {
        return one(
                random, NATIONALITIES.stream().filter(code -> !code.equals(destination)).toList());
    }

    private static <T> T one(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// Makes the history and the other fields of the question.
    private static final class Maker {

        private final RandomGenerator random;
        private final String destination;
        private final String nationality;
        private final int anchor;
        private final List<int[]> stays = new ArrayList<>();
        private final List<Integer> borders = new ArrayList<>();
        private final int limit;
        private final int span;

        Maker(
                RandomGenerator random,
                String destination,
                String nationality,
                int anchor,
                List<OracleRow> rows) {
            this.random = random;
            this.destination = destination;
            this.nationality = nationality;
            this.anchor = anchor;
            var limits = rows.stream().filter(OracleRow::limitsStay).toList();
            var row = limits.isEmpty() ? null : one(random, limits);
            limit = row == null ? 30 : row.days();
            span = row == null || row.windowDays() == 0 ? limit * 2 : row.windowDays();
            for (var each : rows) {
                if (each.from() != Integer.MIN_VALUE) {
                    borders.add(each.from());
                }
                if (each.to() != Integer.MAX_VALUE) {
                    borders.add(each.to());
                }
            }
        }

        RandomCase make(List<OracleRow> law, boolean small) {
            history();
            for (var stay : stays) {
                Collections.addAll(borders, stay[0], stay[1], stay[1] + span, stay[0] + limit - 1);
            }
            var asOf =
                    borders.isEmpty() || random.nextInt(3) == 0
                            ? anchor
                            : one(random, borders) + random.nextInt(-1, 2);
            var query =
                    new StayQuery(
                            new Country(destination),
                            new Nationality(nationality),
                            day(asOf),
                            elements(),
                            random.nextInt(100) < 40 ? null : day(planEntry(asOf)),
                            holds());
            return new RandomCase(query, law, small);
        }

        private void history() {
            var count = random.nextInt(10) == 0 ? random.nextInt(30) : random.nextInt(7);
            var day = anchor - random.nextInt(1, span * 2 + 2);
            for (var index = 0; index < count; index++) {
                var length =
                        switch (random.nextInt(6)) {
                            case 0 -> 1;
                            case 1 -> random.nextInt(1, 4);
                            case 2 -> Math.max(1, limit + random.nextInt(-1, 2));
                            default -> random.nextInt(1, limit + 2);
                        };
                var last = day + length - 1;
                stays.add(new int[] {day, last});
                if (random.nextInt(12) == 0) {
                    var inner = random.nextInt(day, last + 1);
                    stays.add(new int[] {inner, inner});
                }
                if (random.nextInt(40) == 0) {
                    stays.add(new int[] {day, last});
                }
                day =
                        last
                                + switch (random.nextInt(8)) {
                                    case 0 -> 0;
                                    case 1 -> 1;
                                    case 2 -> 2;
                                    case 3 -> random.nextInt(-3, 1);
                                    case 4 -> Math.max(1, span - limit + random.nextInt(-1, 2));
                                    default -> random.nextInt(1, span + 2);
                                };
            }
        }

        /// The stays in any order; often the latest is open.
        private List<Stay> elements() {
            var elements = new ArrayList<Stay>();
            stays.forEach(stay -> elements.add(new Stay(day(stay[0]), day(stay[1]))));
            if (!elements.isEmpty() && random.nextInt(100) < 45) {
                var latest = Collections.max(elements, Comparator.comparing(Stay::entered));
                elements.remove(latest);
                elements.add(new Stay(latest.entered(), null));
            }
            for (var index = elements.size() - 1; index > 0; index--) {
                Collections.swap(elements, index, random.nextInt(index + 1));
            }
            return elements;
        }

        private int planEntry(int asOf) {
            var day =
                    switch (random.nextInt(4)) {
                        case 0 -> asOf + random.nextInt(3);
                        case 1 -> asOf + random.nextInt(span + 2);
                        case 2 -> asOf + random.nextInt(400);
                        default ->
                                borders.isEmpty()
                                        ? asOf
                                        : one(random, borders) + random.nextInt(-1, 2);
                    };
            return Math.max(asOf, day);
        }

        private Set<Paper> holds() {
            var holds = new HashSet<Paper>();
            var choice = random.nextInt(100);
            if (choice >= 55 && choice < 95) {
                holds.add(Paper.REGISTERED);
            }
            if (choice >= 85) {
                holds.add(one(random, List.of(Paper.values())));
            }
            return holds;
        }

        private static LocalDate day(int day) {
            return LocalDate.ofEpochDay(day);
        }
    }
}
