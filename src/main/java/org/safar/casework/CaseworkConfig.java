package org.safar.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of help requests.
@ConfigMapping(prefix = "safar.casework")
public interface CaseworkConfig {

    /// New requests that one node takes within an hour, from everybody together.
    @WithDefault("120")
    int mostPerHour();

    /// Longest time that a closed request is kept, in days.
    @WithDefault("90")
    int retentionDays();

    /// Days of silence after which an open case closes.
    @WithDefault("60")
    int silentDays();

    /// Days before that on which the thread says so.
    @WithDefault("14")
    int noticeDays();

    /// How often each node looks for what is due, for example `10m`; `off` for never.
    @WithDefault("10m")
    String lookEvery();

    /// Whether an organisation is made at the start whose vault everybody can open: for the demo.
    @WithDefault("false")
    boolean demoOrganisation();
}
