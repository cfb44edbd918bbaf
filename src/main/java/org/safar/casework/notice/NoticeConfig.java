package org.safar.casework.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of e-mails to organisations.
@ConfigMapping(prefix = "safar.notice")
interface NoticeConfig {

    /// Whether there is a mail server (`quarkus.mailer.host`) to send them by.
    @WithDefault("false")
    boolean mail();

    /// How often each node looks for e-mails to send, for example `1m`; `off` for never.
    @WithDefault("1m")
    String lookEvery();
}
