package org.safar.registry.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safar.platform.ProblemException;

class DrawingTurnsTest {

    private final DrawingTurns turns = new DrawingTurns(1, 1, Duration.ofMillis(20));

    @Test
    void whoeverComesWhileOthersDrawIsToldToTryLater() {
        turns.take(() -> {
            assertRefused(() -> turns.take(() -> "second"));
            return "first";
        });
    }

    @Test
    void whenNobodyMayWaitTheAnswerComesAtOnce() {
        var impatient = new DrawingTurns(1, 0, Duration.ofDays(1));

        impatient.take(() -> {
            assertRefused(() -> impatient.take(() -> "second"));
            return "first";
        });
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        assertThatThrownBy(() ->
                        turns.take(() -> {
                            throw new IllegalStateException("torn paper");
                        }))
                .hasMessage("torn paper");

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }
}
