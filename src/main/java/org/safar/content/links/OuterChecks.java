package org.safar.content.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.content.links.Answer.Outcome;

/// Keeps what answered when addresses of other sites were asked.
@ApplicationScoped
class OuterChecks {

    private final EntityManager entities;
    private final Clock clock;

    OuterChecks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void keep(String address, Answer answer) {
        entities.createNativeQuery(
                        "INSERT INTO content_link_check (address, checked_on, outcome, status)"
                                + " VALUES (?1, ?2, ?3, nullif(?4, 0)) ON CONFLICT (address) DO"
                                + " UPDATE SET checked_on = excluded.checked_on,"
                                + " outcome = excluded.outcome, status = excluded.status")
                .setParameter(1, address)
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, answer.outcome().word())
                .setParameter(4, answer.status())
                .executeUpdate();
    }

    /// @return what is known of each address that was ever asked
    @Transactional
    List<OuterCheck> all() {
        return entities.createNativeQuery(
                        "SELECT address, checked_on, outcome, status FROM content_link_check",
                        Tuple.class)
                .getResultStream()
                .map(row -> check((Tuple) row))
                .toList();
    }

    private static OuterCheck check(Tuple row) {
        @Nullable Integer status = row.get(3, Integer.class);
        return new OuterCheck(
                row.get(0, String.class),
                row.get(1, LocalDate.class),
                new Answer(
                        Outcome.ofWord(row.get(2, String.class)),
                        Objects.requireNonNullElse(status, 0)));
    }
}
