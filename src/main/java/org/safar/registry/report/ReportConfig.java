package org.safar.registry.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of reports about agencies.
@ConfigMapping(prefix = "safar.report")
interface ReportConfig {

    /// Most new reports that one Safar takes within an hour, from everybody together.
    @WithDefault("60")
    int mostPerHour();
}
