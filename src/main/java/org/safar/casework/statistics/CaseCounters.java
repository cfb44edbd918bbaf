package org.safar.casework.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseEvents;

/// Counts what arises, in the transaction in which it arises: both are kept or neither. Always in
/// the order of [Measure], so that two transactions never wait for each other.
@ApplicationScoped
class CaseCounters {

    private final EntityManager entities;

    CaseCounters(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void received(@Observes CaseEvents.Received event) {
        var organisation = event.organisation();
        var day = event.day();
        var region = event.region();
        add(organisation, day, Measure.TOPIC, event.topic().word());
        add(organisation, day, Measure.PLACE, region == null ? event.country().code() : region);
        add(
                organisation,
                day,
                Measure.CITIZENSHIP,
                CitizenshipGroup.of(event.nationality(), event.country()).word());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void firstAnswered(@Observes CaseEvents.FirstAnswered event) {
        add(
                event.organisation(),
                event.day(),
                Measure.FIRST_ANSWER,
                AnswerTime.of(event.days()).word());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void closed(@Observes CaseEvents.Closed event) {
        add(event.organisation(), event.day(), Measure.OUTCOME, event.outcome());
    }

    /// @param organisation null for all together
    @Transactional
    List<CaseCount> all(@Nullable Long organisation) {
        return entities.createNativeQuery(
                        "SELECT month, measure, key, CAST(sum(amount) AS integer) FROM help_count"
                                + " WHERE CAST(?1 AS bigint) IS NULL OR organisation = ?1"
                                + " GROUP BY month, measure, key ORDER BY month, measure, key",
                        Tuple.class)
                .setParameter(1, organisation)
                .getResultStream()
                .map(row -> count((Tuple) row))
                .toList();
    }

    private static CaseCount count(Tuple row) {
        return new CaseCount(
                row.get(0, LocalDate.class),
                Measure.ofWord(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, Integer.class));
    }

    /// Writes the counters of these weeks again, all in one transaction: the database numbers its
    /// transactions, and those numbers would lead from a counter to the case that raised it.
    @Transactional
    void mix(@Observes CaseEvents.TidiedUp event) {
        entities.createNativeQuery("UPDATE help_count SET amount = amount WHERE month >= ?1")
                .setParameter(1, event.day().withDayOfMonth(1).minusMonths(1))
                .executeUpdate();
    }

    private void add(long organisation, LocalDate day, Measure measure, String key) {
        entities.createNativeQuery(
                        "INSERT INTO help_count (organisation, month, measure, key, amount)"
                                + " VALUES (?1, ?2, ?3, ?4, 1)"
                                + " ON CONFLICT (organisation, month, measure, key)"
                                + " DO UPDATE SET amount = help_count.amount + 1")
                .setParameter(1, organisation)
                .setParameter(2, day.withDayOfMonth(1))
                .setParameter(3, measure.word())
                .setParameter(4, key)
                .executeUpdate();
    }
}
