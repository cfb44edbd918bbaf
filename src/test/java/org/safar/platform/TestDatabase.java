package org.safar.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The one place that decides which PostgreSQL the tests use, an empty one for each run.
///
/// - the one named by `SAFAR_TEST_JDBC_URL` (with `user` and `password` in the address), else
/// - a container, where a container engine runs, else
/// - the embedded server.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private AutoCloseable server = () -> {};

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.datasource.jdbc.url", jdbcUrl());
    }

    private String jdbcUrl() {
        var given = System.getenv("SAFAR_TEST_JDBC_URL");
        if (given != null) {
            return given;
        }
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private String container() {
        var container = new PostgreSQLContainer("postgres:18-alpine");
        server = container;
        container.start();
        return "%s&user=%s&password=%s"
                .formatted(
                        container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private String embedded() {
        try {
            var postgres = EmbeddedPostgres.start();
            server = postgres;
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The PostgreSQL of the tests does not stop.", e);
        }
    }
}
