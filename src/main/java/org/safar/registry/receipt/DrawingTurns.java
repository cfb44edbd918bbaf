package org.safar.registry.receipt;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Lets a few draw at a time and a few more wait. Whoever comes then is told to try later, so that
/// pages are still answered.
final class DrawingTurns {

    private final Semaphore turns;
    private final int mostWaiting;
    private final Duration patience;

    /// @param patience how long one waits for a turn
    DrawingTurns(int atATime, int mostWaiting, Duration patience) {
        this.turns = new Semaphore(atATime, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /// @throws ProblemException with status 503 when it is nobody's turn soon
    <T> T take(Supplier<T> drawing) {
        if (!isGiven()) {
            throw new ProblemException(Problem.of(503, "unavailable"));
        }
        try {
            return drawing.get();
        } finally {
            turns.release();
        }
    }

    private boolean isGiven() {
        try {
            return turns.tryAcquire()
                    || (turns.getQueueLength() < mostWaiting
                            && turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
