package org.safar.casework.guess;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Counts for methods with [LimitedByCaller].
@Provider
@LimitedByCaller
class LimitedByCallerFilter implements ContainerRequestFilter {

    private final GuessLimits limits;

    LimitedByCallerFilter(GuessLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        limits.check(Attempt.RECEIPT);
    }
}
