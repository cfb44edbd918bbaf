package org.safar.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.PackagedApp;
import org.safar.casework.api.PhoneApp;

/// Kills Safar and its database at moments chosen by chance while people send, and looks whether
/// anything that was acknowledged is lost, doubled or half there.
///
/// It proves that nothing is lost when processes die. It does not prove that for a power cut: what
/// a process gave to the system is still there, whether the disk has it or not.
class KillDrillIT {

    /// `-Dsafar.drill.kills=1000` for the long one (`make drill-kill`).
    private static final int KILLS = Integer.getInteger("safar.drill.kills", 50);

    /// To do again what happened: as far as chance of ours decided it.
    private static final long SEED = Long.getLong("safar.drill.seed", System.nanoTime());

    /// `-Dsafar.drill.commits=off` lets PostgreSQL acknowledge before it has written, to see that
    /// the drill notices.
    private static final String COMMITS = System.getProperty("safar.drill.commits", "on");

    private static final int PEOPLE = 3;

    /// Starting Safar takes seconds, PostgreSQL less than one: one kill in so many is Safar's.
    private static final int APPLICATION_EVERY = 10;

    private static final int LONGEST_PAUSE_MILLISECONDS = 400;

    @TempDir Path folder;

    private final Random random = new Random(SEED);
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private final List<DrilledPerson> people = new ArrayList<>();
    private final List<Future<?>> lives = new ArrayList<>();
    private MortalDatabase database;
    private volatile PackagedApp safar;
    private volatile PhoneApp app;

    private enum Victim {
        APPLICATION,
        DATABASE,
        CONNECTION,
        BOTH
    }

    @Test
    void nothingAcknowledgedIsLostDoubledOrHalfThere() throws Exception {
        System.out.printf("Drill of %d kills, seed %d%n", KILLS, SEED);
        try (var postgres = MortalDatabase.start(folder);
                var threads = Executors.newFixedThreadPool(PEOPLE)) {
            database = postgres;
            try {
                startSafar();
                begin(threads);
                killAgainAndAgain();
                check();
                report();
            } finally {
                people.forEach(DrilledPerson::stop);
                if (safar != null) {
                    safar.kill();
                }
                threads.shutdownNow();
            }
        }
    }

    private void begin(ExecutorService threads) {
        for (var number = 0; number < PEOPLE; number++) {
            var person = new DrilledPerson(() -> app, random.nextLong());
            people.add(person);
            lives.add(threads.submit(person));
        }
    }

    private void killAgainAndAgain() throws Exception {
        for (var number = 1; number <= KILLS; number++) {
            awaitAcknowledgement();
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLISECONDS));
            kill(victim(number));
        }
        awaitAcknowledgement();
        people.forEach(DrilledPerson::stop);
        for (var life : lives) {
            life.get();
        }
    }

    private Victim victim(int number) {
        if (number % (2 * APPLICATION_EVERY) == 0) {
            return Victim.BOTH;
        }
        if (number % APPLICATION_EVERY == 0) {
            return Victim.APPLICATION;
        }
        return random.nextBoolean() ? Victim.DATABASE : Victim.CONNECTION;
    }

    private void kill(Victim victim) throws Exception {
        kills.merge(victim, 1, Integer::sum);
        switch (victim) {
            case APPLICATION -> {
                safar.kill();
                startSafar();
            }
            case BOTH -> {
                safar.kill();
                database.killAndRestart();
                startSafar();
            }
            case DATABASE -> database.killAndRestart();
            case CONNECTION -> database.killOneBackend();
        }
    }

    private void startSafar() throws InterruptedException {
        safar =
                PackagedApp.start(
                        folder,
                        Map.of(
                                "QUARKUS_PROFILE", "demo",
                                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                                "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_OPTIONS",
                                        "-c synchronous_commit=" + COMMITS,
                                "SAFAR_DATABASE_MUST_BE_DURABLE",
                                        String.valueOf(COMMITS.equals("on")),
                                "SAFAR_VAULT_PEPPER", "a pepper of the drill, known to everybody",
                                "SAFAR_CASEWORK_MOST_PER_HOUR", "1000000",
                                "SAFAR_GUESS_RECEIPTS", "1000000",
                                "SAFAR_GUESS_REQUESTS", "1000000",
                                // It lives for seconds: time to start counts, speed does not.
                                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
        while (safar.get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(100);
        }
        app = new PhoneApp(safar.address());
    }

    /// The next kill comes when work goes on, so that each interrupts some.
    private void awaitAcknowledgement() throws InterruptedException, ExecutionException {
        var before = acknowledged();
        while (acknowledged() == before) {
            for (var life : lives) {
                if (life.isDone()) {
                    life.get();
                }
            }
            Thread.sleep(20);
        }
    }

    private int acknowledged() {
        return people.stream().mapToInt(DrilledPerson::acknowledged).sum();
    }

    private int asked() {
        return people.stream().mapToInt(DrilledPerson::asked).sum();
    }

    private void check() throws Exception {
        for (var person : people) {
            person.check();
        }
        assertThat(database.number("select count(*) from help_case")).isEqualTo(asked());
        assertThat(database.number("select count(*) from help_message")).isEqualTo(acknowledged());
        assertThat(database.number("select count(*) from help_sending")).isEqualTo(acknowledged());
        assertThat(
                        database.number(
                                "select count(*) from help_case c where c.messages <> (select"
                                        + " count(*) from help_message m where m.help_case = c.id)"))
                .as("threads with a gap")
                .isZero();
        assertThat(
                        database.number(
                                "select count(*) from help_case c where 3 <> (select count(*) from"
                                        + " help_case_key k where k.help_case = c.id)"))
                .as("cases without one of their keys: receipt, thread, desk")
                .isZero();
    }

    private void report() {
        System.out.printf(
                "%d kills %s: %d requests and %d messages acknowledged, %d of them sent more than"
                        + " once; 0 lost, 0 doubled, 0 half there%n",
                KILLS,
                kills,
                asked(),
                acknowledged() - asked(),
                people.stream().mapToInt(DrilledPerson::repeated).sum());
    }
}
