package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditLogTest {

    private static final Actor ALIYA = new Actor("sub-1", "aliya", "registry-admin");

    @Inject AuditLog log;
    @Inject EntityManager database;

    @Test
    void anEntrySaysWhoDidWhatToWhatAndFromWhichRole() {
        log.record(ALIYA, "event-entered", new Reference("agency", "kg-ramai"));

        var entry =
                (Object[])
                        database.createNativeQuery(
                                        "SELECT actor, name, role, action, subject FROM audit_entry"
                                                + " ORDER BY id DESC LIMIT 1")
                                .getSingleResult();
        assertThat(entry)
                .containsExactly(
                        "sub-1", "aliya", "registry-admin", "event-entered", "agency:kg-ramai");
    }

    @Test
    void anEntryOfADeedThatFailedIsNotKept() {
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> {
                                    log.record(ALIYA, "failed", new Reference("agency", "x"));
                                    throw new IllegalStateException("the deed fails");
                                }))
                .isInstanceOf(IllegalStateException.class);

        var kept = "SELECT count(*) FROM audit_entry WHERE action = 'failed'";
        assertThat(database.createNativeQuery(kept, Long.class).getSingleResult()).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET name = 'somebody else'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry"
            })
    void nobodyChangesWhatIsWritten(String change) {
        log.record(ALIYA, "event-entered", new Reference("agency", "kg-ramai"));

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> database.createNativeQuery(change).executeUpdate()))
                .hasStackTraceContaining("only ever added");
    }
}
