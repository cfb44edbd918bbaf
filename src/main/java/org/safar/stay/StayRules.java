package org.safar.stay;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Reads the rules when the application starts, so that a bad file stops the start and not a
/// person's answer.
final class StayRules {

    @Produces
    @Singleton
    @Startup
    StayRuleBook book() {
        return StayRuleBook.load();
    }
}
