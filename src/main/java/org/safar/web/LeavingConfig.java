package org.safar.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// Settings of "Leave this page".
@ConfigMapping(prefix = "safar.leave")
interface LeavingConfig {

    /// The neutral page that a person lands on. An encyclopaedia: nobody wonders why it is open, it
    /// greets in the phone's language, knows no account and shows no earlier searches.
    @WithDefault("https://www.wikipedia.org/")
    URI address();
}
