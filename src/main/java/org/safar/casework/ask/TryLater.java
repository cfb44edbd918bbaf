package org.safar.casework.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.safar.casework.vault.BusyException;
import org.safar.platform.Problems;

/// Keeps what a person typed when something is out of reach for a while.
@ApplicationScoped
class TryLater {

    private final Problems problems;

    TryLater(Problems problems) {
        this.problems = problems;
    }

    /// @param deed what is tried
    /// @param busy whether it is for a minute only → what is shown instead
    <T> T instead(Supplier<T> deed, Function<Boolean, T> busy) {
        try {
            return deed.get();
        } catch (BusyException failure) {
            return busy.apply(true);
        } catch (RuntimeException failure) {
            if (!Problems.isOutage(failure)) {
                throw failure;
            }
            problems.of(failure);
            return busy.apply(false);
        }
    }
}
