package org.safar.registry.synthetic;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;
import org.safar.registry.AgencySearch;
import org.safar.registry.Entry;
import org.safar.registry.Register;
import org.safar.registry.RegisterPublisher;
import org.safar.registry.SearchPlace;
import org.safar.registry.licence.Standing;

/// Measures the register with more and more agencies: `make bench-registry`. Nothing else runs it.
@QuarkusTest
@EnabledIfSystemProperty(named = "bench.sizes", matches = ".+")
@TestProfile(RegistrySpeed.OwnDatabase.class)
class RegistrySpeed {

    /// Of those that have a target; the others are asked a quarter as often.
    private static final int QUESTIONS = 2_000;

    private static final int TO_WARM_UP = 100;

    /// Java compiles what it runs often; the first size must not pay for that.
    private static final int TO_WARM_UP_FIRST = 500;

    /// Agencies published in one transaction.
    private static final int PART = 20_000;

    private static final int LIMIT = 20;

    @Inject Register register;

    @Inject RegisterPublisher publisher;

    @Inject DataSource dataSource;

    /// The settings of the measurement's PostgreSQL.
    public static final class OwnDatabase implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LargeDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /// One question, asked for a random agency.
    private interface Question {

        /// @return whether the answer is the wanted one
        boolean ask(int number, Random random);
    }

    @Test
    void measure() throws Exception {
        var sizes =
                Stream.of(System.getProperty("bench.sizes").split(" "))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
        var loaded = 0;
        var all = new LinkedHashMap<Integer, Map<String, Timings>>();
        for (var size : sizes) {
            load(loaded, size);
            if (loaded == 0) {
                warmUp(size);
            }
            loaded = size;
            all.put(size, measure(size));
        }
        printGrowth(all);
    }

    private void load(int from, int to) throws SQLException {
        var start = System.nanoTime();
        var events = 0;
        for (var first = from; first < to; first += PART) {
            events +=
                    publisher.publish(
                            SyntheticRegister.events(first, Math.min(to, first + PART)),
                            Entry.CAME_ALONG);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
        System.out.printf(
                "%n%,d agencies: %,d more with %,d events in %.0f s, %,.0f events a second%n",
                to, to - from, events, seconds, events / seconds);
    }

    private void warmUp(int size) {
        for (var question : questions(size).values()) {
            ask(question, size, TO_WARM_UP_FIRST, 1);
        }
    }

    private Map<String, Timings> measure(int size) throws Exception {
        System.out.printf(
                "  %-34s %9s %9s %9s %9s %7s%n", "ms", "median", "p95", "p99", "max", "found");
        var timings = new LinkedHashMap<String, Timings>();
        for (var question : questions(size).entrySet()) {
            var name = question.getKey();
            var threads = name.endsWith("two threads") ? 2 : 1;
            var times = name.startsWith("by id") || name.startsWith("misspelt") ? 1 : 4;
            var timing = time(question.getValue(), size, QUESTIONS / times, threads);
            timings.put(question.getKey(), timing);
            System.out.printf(
                    "  %-34s %9.2f %9.2f %9.2f %9.2f %6.1f%%%n",
                    question.getKey(),
                    timing.median(),
                    timing.p95(),
                    timing.p99(),
                    timing.most(),
                    timing.found() * 100);
        }
        return timings;
    }

    private Map<String, Question> questions(int size) {
        Question byId = (number, random) -> register.find("synthetic-" + number).isPresent();
        Question misspelt =
                (number, random) -> {
                    var agency = SyntheticRegister.agency(number);
                    return finds(Misspelling.of(agency.core(), random), agency);
                };
        var questions = new LinkedHashMap<String, Question>();
        questions.put("by id", byId);
        questions.put("by id, two threads", byId);
        questions.put("misspelt name", misspelt);
        questions.put("misspelt name, two threads", misspelt);
        questions.put(
                "exact name",
                (number, random) -> {
                    var agency = SyntheticRegister.agency(number);
                    return finds(agency.core(), agency);
                });
        questions.put(
                "registration number",
                (number, random) -> {
                    var agency = SyntheticRegister.agency(number);
                    return finds(agency.registrationNumber(), agency);
                });
        questions.put(
                "one word of the name",
                (number, random) -> {
                    var words = SyntheticRegister.agency(number).core().split(" ");
                    return !search(words[random.nextInt(words.length)], null, null, null, null)
                            .agencies()
                            .isEmpty();
                });
        questions.put("status today", (number, random) -> isAnswered(null, random));
        questions.put(
                "status for a country of work",
                (number, random) -> isAnswered(destination(number), random));
        questions.put(
                "list, any page",
                (number, random) -> {
                    var place =
                            new SearchPlace(
                                    BigDecimal.ZERO,
                                    random.nextInt(2) == 0 ? "osoo" : "mxj",
                                    "synthetic-" + number);
                    return !search("", null, null, null, place).agencies().isEmpty();
                });
        return questions;
    }

    private static Country destination(int number) {
        return SyntheticRegister.agency(number).events().getFirst().event().destinations().first();
    }

    private boolean isAnswered(@Nullable Country destination, Random random) {
        var standings = Standing.values();
        var standing = standings[random.nextInt(standings.length)];
        return search("", null, destination, standing, null).agencies().size() <= LIMIT;
    }

    /// Another agency of the same name counts: among a million nobody could tell which was meant.
    private boolean finds(String words, SyntheticRegister.Agency agency) {
        var name = SearchFold.fold(agency.core());
        return search(words, null, null, null, null).agencies().stream()
                .anyMatch(found ->
                        found.id().equals(agency.id())
                                || found.names().stream()
                                        .map(it -> SearchFold.fold(it.name()))
                                        .anyMatch(it -> it.contains(name)));
    }

    private Register.Found search(
            String words,
            @Nullable Country country,
            @Nullable Country destination,
            @Nullable Standing standing,
            @Nullable SearchPlace after) {
        return register.search(
                new AgencySearch(words, country, destination, standing, after, LIMIT));
    }

    private static Timings time(Question question, int size, int times, int threads)
            throws Exception {
        ask(question, size, TO_WARM_UP, 1);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var runs = new ArrayList<Future<Timings>>();
            for (var thread = 0; thread < threads; thread++) {
                var seed = 2 + thread;
                runs.add(executor.submit(() -> ask(question, size, times, seed)));
            }
            Timings worst = null;
            for (var run : runs) {
                var timings = run.get();
                worst = worst == null || timings.p99() > worst.p99() ? timings : worst;
            }
            return worst;
        }
    }

    private static Timings ask(Question question, int size, int times, int seed) {
        var random = new Random(seed);
        var nanoseconds = new long[times];
        var found = 0;
        for (var index = 0; index < times; index++) {
            var number = random.nextInt(size);
            var start = System.nanoTime();
            found += question.ask(number, random) ? 1 : 0;
            nanoseconds[index] = System.nanoTime() - start;
        }
        return Timings.of(nanoseconds, (double) found / times);
    }

    private static void printGrowth(Map<Integer, Map<String, Timings>> all) {
        var sizes = List.copyOf(all.keySet());
        var least = all.get(sizes.getFirst());
        var most = all.get(sizes.getLast());
        System.out.printf(
                "%nGrowth of the median from %,d to %,d agencies%n",
                sizes.getFirst(), sizes.getLast());
        least.forEach((question, timings) ->
                System.out.printf(
                        "  %-34s × %.2f%n",
                        question, most.get(question).median() / timings.median()));
    }
}
