package org.safar.platform;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What decides how Safar starts, read before anything is started.
///
/// @param profiles active configuration profiles; `prod` when none was named
/// @param jdbcUrl address of the database, absent when nobody gave one
/// @param day the day a reviewer wants the portal to believe in, as it was typed
/// @param demoFolder where the demo keeps its data
/// @param pepper what is mixed into keys of help requests, absent when nobody gave one
record StartSettings(
        List<String> profiles,
        Optional<String> jdbcUrl,
        Optional<String> day,
        Path demoFolder,
        Optional<String> pepper) {

    /// Name of the setting for [#pepper].
    static final String PEPPER = "safar.vault.pepper";

    private static final int SHORTEST_PEPPER = 32;

    static StartSettings of(SmallRyeConfig config) {
        return new StartSettings(
                config.getProfiles(),
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class),
                config.getOptionalValue("safar.clock.day", String.class),
                Path.of(config.getValue("safar.demo.folder", String.class)),
                config.getOptionalValue(PEPPER, String.class));
    }

    boolean isDemo() {
        return profiles.contains("demo");
    }

    /// Whether Safar has to bring its own database: only when the demo was asked for by name.
    boolean needsDemoDatabase() {
        return isDemo() && jdbcUrl.isEmpty();
    }

    /// @throws StartRefusedException when production would run without its database or on a day
    ///   that is not today, when that day is not a date, or when the pepper could be guessed
    void check() {
        if (jdbcUrl.isEmpty() && !isDemo()) {
            throw new StartRefusedException(
                    "no database is configured. Set QUARKUS_DATASOURCE_JDBC_URL, or choose the demo"
                            + " with QUARKUS_PROFILE=demo, which brings a database of its own.");
        }
        day.ifPresent(this::checkDay);
        pepper.ifPresent(StartSettings::checkPepper);
    }

    /// A name in braces, or the word of the example, is what is left where nobody put a secret in.
    private static void checkPepper(String pepper) {
        var isFilledIn = !pepper.contains("{") && !pepper.contains("change-me");
        if (pepper.length() < SHORTEST_PEPPER || !isFilledIn) {
            throw new StartRefusedException(
                    "SAFAR_VAULT_PEPPER is shorter than %d characters or was not filled in."
                            .formatted(SHORTEST_PEPPER));
        }
    }

    private void checkDay(String typed) {
        if (profiles.contains("prod")) {
            throw new StartRefusedException(
                    "safar.clock.day is set, but production always lives today. Remove the setting,"
                            + " or use another profile.");
        }
        try {
            LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new StartRefusedException(
                    "safar.clock.day is \"%s\", which is not a date like 2026-11-23."
                            .formatted(typed),
                    e);
        }
    }
}
