package org.safar.casework.vaultdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safar.platform.HourlyLimit;

/// Bounds how often one account tries passphrases and codes on this node: whoever sits at a
/// computer on which somebody is signed in does not guess for long.
@ApplicationScoped
class VaultAttempts {

    static final int MOST_PER_HOUR = 10;

    private final Map<String, HourlyLimit> limits = new ConcurrentHashMap<>();
    private final Clock clock;

    VaultAttempts(Clock clock) {
        this.clock = clock;
    }

    /// @param account identifier of the account (OIDC `sub`)
    /// @return whether one more is allowed now; if so it counts for an hour
    boolean admit(String account) {
        return limits.computeIfAbsent(account, any -> new HourlyLimit(MOST_PER_HOUR, clock))
                .admit();
    }
}
