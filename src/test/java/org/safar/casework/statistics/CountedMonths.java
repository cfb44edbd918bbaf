package org.safar.casework.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Counts of past months, as if cases had come then.
@ApplicationScoped
public class CountedMonths {

    private final EntityManager entities;

    CountedMonths(EntityManager entities) {
        this.entities = entities;
    }

    /// @param lines `2026-02 topic wages 60`, one after the other with a comma
    @Transactional
    public void add(long organisation, String lines) {
        for (var line : lines.split(", *")) {
            var fields = line.strip().split(" ");
            entities.createNativeQuery(
                            "INSERT INTO help_count (organisation, month, measure, key, amount)"
                                    + " VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5)")
                    .setParameter(1, organisation)
                    .setParameter(2, fields[0] + "-01")
                    .setParameter(3, fields[1])
                    .setParameter(4, fields[2])
                    .setParameter(5, Integer.valueOf(fields[3]))
                    .executeUpdate();
        }
    }

    /// Takes away what was counted before November 2026, when the tests begin.
    @Transactional
    public void forget() {
        entities.createNativeQuery("DELETE FROM help_count WHERE month < DATE '2026-11-01'")
                .executeUpdate();
    }
}
