package org.safar.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/// Brings the database schema up to date, as soon as the database lets it.
///
/// Safar starts without its database: pages that need none must answer. A database that answers but
/// refuses a migration is another matter and stops the start.
@Singleton
@Readiness
final class DatabaseSchema implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseSchema.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Flyway flyway;
    private final EntityManagerFactory entities;
    private final Event<SchemaIsCurrent> whenCurrent;
    private final Thread retry = Thread.ofVirtual().name("database-schema").unstarted(this::retry);
    private volatile boolean current;

    DatabaseSchema(
            DataSource dataSource,
            Flyway flyway,
            EntityManagerFactory entities,
            Event<SchemaIsCurrent> whenCurrent) {
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.entities = entities;
        this.whenCurrent = whenCurrent;
    }

    void start(@Observes StartupEvent event) {
        try {
            migrate();
        } catch (SQLException e) {
            LOG.warnf(
                    "The database does not answer. Safar runs without it and asks again every %d s. (%s)",
                    PAUSE.toSeconds(), e.getMessage());
            retry.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        retry.interrupt();
    }

    /// Down until every migration has run: whoever sends people here should wait for that.
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database schema").status(current).build();
    }

    private void retry() {
        while (!current) {
            try {
                Thread.sleep(PAUSE);
                migrate();
                LOG.info("The database answers again and its schema is up to date.");
            } catch (SQLException e) {
                LOG.debug("The database still does not answer.", e);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error(
                        "The database answers, but a migration failed. It is not tried again.", e);
                return;
            }
        }
    }

    /// @throws SQLException when the database does not answer
    private void migrate() throws SQLException {
        // Asked before Flyway is, which tells a dead database and a wrong migration apart.
        dataSource.getConnection().close();
        flyway.migrate();
        validate();
        whenCurrent.fire(new SchemaIsCurrent());
        current = true;
    }

    /// Hibernate cannot do it at its own start, which comes before the migrations.
    private void validate() {
        try {
            entities.getSchemaManager().validate();
        } catch (SchemaValidationException e) {
            throw new IllegalStateException("Tables and entities do not fit together.", e);
        }
    }
}
