package org.safar.platform;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/// Settings of the clock.
@ConfigMapping(prefix = "safar.clock")
interface ClockConfig {

    /// The day the portal believes in, so that a reviewer sees next month's rules; never in
    /// production. Today when absent.
    Optional<LocalDate> day();
}
