package org.safar.registry.synthetic;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// A PostgreSQL of the measurement's own, with the settings of a server of 8 GB.
public final class LargeDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres =
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            .setLocaleConfig("locale", "C")
                            .setServerConfig("shared_buffers", "2GB")
                            .setServerConfig("effective_cache_size", "6GB")
                            .setServerConfig("work_mem", "16MB")
                            .setServerConfig("maintenance_work_mem", "512MB")
                            .setServerConfig("random_page_cost", "1.1")
                            .setServerConfig("max_wal_size", "8GB")
                            // What is loaded is thrown away again.
                            .setServerConfig("fsync", "off")
                            .setServerConfig("synchronous_commit", "off")
                            .start();
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
