package org.safar.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.safar.platform.Actor;
import org.safar.registry.Register;

/// Several people do the same thing in the same moment, in transactions of their own.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ProposalRaceTest {

    private static final Actor ALIYA = new Actor("sub-aliya", "aliya", "registry-admin");
    private static final int PEOPLE = 6;

    @Inject Proposals proposals;
    @Inject Register register;

    @RepeatedTest(5)
    void ofManyWhoDecideAtOnceOneDecides(RepetitionInfo repetition) throws Exception {
        var event = "race-decide-" + repetition.getCurrentRepetition();
        var id =
                proposals
                        .record(List.of(Reported.of(event, "kg-ramai", "revoked")), "Ramai", ALIYA)
                        .proposal();

        var decided =
                atOnce(person ->
                        proposals.decide(
                                id,
                                person % 2 == 0,
                                "because",
                                new Actor("sub-" + person, "p" + person, "registry-reviewer")));

        assertThat(decided).filteredOn(Decided.NotWaiting.class::isInstance).hasSize(PEOPLE - 1);
        var winner =
                decided.stream()
                        .filter(it -> !(it instanceof Decided.NotWaiting))
                        .findFirst()
                        .orElseThrow();
        var isPublic =
                register.find("kg-ramai").orElseThrow().events().stream()
                        .anyMatch(it -> it.event().id().equals(event));
        assertThat(isPublic).isEqualTo(winner.equals(new Decided.Confirmed(1)));
        assertThat(proposals.find(id).orElseThrow().decision().confirmed()).isEqualTo(isPublic);
    }

    @RepeatedTest(5)
    void ofManyWhoEnterTheSameOneIsHeard(RepetitionInfo repetition) throws Exception {
        var event = "race-enter-" + repetition.getCurrentRepetition();

        var recorded =
                atOnce(person ->
                        proposals.record(
                                List.of(Reported.of(event, "kg-ramai", "suspended")),
                                "Ramai",
                                new Actor("sub-" + person, "p" + person, "registry-admin")));

        assertThat(recorded.stream().mapToInt(Recorded::waiting).sum()).isOne();
        assertThat(recorded.stream().mapToInt(Recorded::known).sum()).isEqualTo(PEOPLE - 1);
    }

    /// What one of the people does.
    private interface Deed<T> {
        T by(int person);
    }

    private static <T> List<T> atOnce(Deed<T> deed) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<T>> deeds =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(person ->
                                    (Callable<T>)
                                            () -> {
                                                start.await();
                                                return deed.by(person);
                                            })
                            .toList();
            return threads.invokeAll(deeds).stream().map(ProposalRaceTest::<T>resultOf).toList();
        }
    }

    private static <T> T resultOf(Future<T> future) {
        return future.resultNow();
    }
}
